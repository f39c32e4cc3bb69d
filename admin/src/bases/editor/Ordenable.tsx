import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type ScreenReaderInstructions,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import DragIndicator from "@mui/icons-material/DragIndicator";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import { Children, type ReactNode, useMemo } from "react";
import { unir } from "#schema/bases/recorrer-esquema.ts";
import { useQuieto } from "../quieto.ts";
import { ContextoAsa } from "./Asa.tsx";

const INSTRUCCIONES: ScreenReaderInstructions = {
  draggable:
    "Para moverlo, presione la barra espaciadora, use las flechas y vuelva a presionarla. Escape lo deja donde estaba.",
};

interface Props {
  readonly ruta: string;
  readonly claves: readonly string[];
  /** One for each key, in the same order. */
  readonly children: ReactNode;
}

/** Items of a list that are put in another order by dragging them, also with the keyboard. */
export function Ordenable({ ruta, claves, children }: Props) {
  const { cambiar, motivo } = useQuieto();
  const sensores = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const hijos = Children.toArray(children);
  if (motivo !== null || claves.length < 2) return hijos;
  const soltar = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const a = claves.indexOf(String(over.id));
    if (a >= 0) cambiar({ ruta: unir(ruta, String(active.id)), accion: "MOVER", valor: a });
  };
  const lugar = (id: string | number) => claves.indexOf(String(id)) + 1;
  return (
    <DndContext
      sensors={sensores}
      collisionDetection={closestCenter}
      onDragEnd={soltar}
      accessibility={{
        screenReaderInstructions: INSTRUCCIONES,
        announcements: {
          onDragStart: ({ active }) => `Tomado el elemento ${lugar(active.id)} de ${claves.length}.`,
          onDragOver: ({ over }) => (over ? `Quedaría en el lugar ${lugar(over.id)} de ${claves.length}.` : undefined),
          onDragEnd: ({ over }) => (over ? `Quedó en el lugar ${lugar(over.id)} de ${claves.length}.` : undefined),
          onDragCancel: () => "Quedó donde estaba.",
        },
      }}
    >
      <SortableContext items={[...claves]} strategy={verticalListSortingStrategy}>
        {hijos.map((hijo, i) => (
          <Arrastrable key={claves[i]} clave={claves[i] ?? ""} lugar={i + 1}>
            {hijo}
          </Arrastrable>
        ))}
      </SortableContext>
    </DndContext>
  );
}

interface PropsArrastrable {
  readonly clave: string;
  readonly lugar: number;
  readonly children: ReactNode;
}

function Arrastrable({ clave, lugar, children }: PropsArrastrable) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = useSortable({ id: clave });
  const asa = useMemo(
    () => (
      <IconButton
        ref={setActivatorNodeRef}
        size="small"
        {...attributes}
        {...listeners}
        aria-label={`Mover el elemento ${lugar}`}
        sx={{ cursor: "grab", touchAction: "none", px: 0.25, mt: 0.5, borderRadius: 1, flexShrink: 0 }}
      >
        <DragIndicator fontSize="small" />
      </IconButton>
    ),
    [attributes, listeners, setActivatorNodeRef, lugar],
  );
  return (
    <Box
      ref={setNodeRef}
      sx={isDragging ? { position: "relative", zIndex: 2, opacity: 0.85 } : undefined}
      style={transform ? { transform: `translate3d(0, ${transform.y}px, 0)` } : undefined}
    >
      <ContextoAsa value={asa}>{children}</ContextoAsa>
    </Box>
  );
}
