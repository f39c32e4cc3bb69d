import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import {
  CreateBase,
  Form,
  required,
  SelectInput,
  TextInput,
  useNotify,
  useRedirect,
  useSaveContext,
} from "react-admin";
import { useConsulta } from "../data-provider/consulta.ts";
import { Comienzo } from "./Comienzo.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { ENTIDADES } from "./operaciones.ts";

/** Makes a proceso in blank, or from a file of bases. */
export function CrearProceso() {
  const { data, error, refetch } = useConsulta(ENTIDADES, { first: 100, after: null });
  const notificar = useNotify();
  const redirigir = useRedirect();
  const entidades = data?.entidades.edges.map(({ node }) => node) ?? [];
  const [unica] = entidades;
  return (
    <Pagina
      titulo="Crear proceso"
      ancho={720}
      entrada="El sistema le asigna su número. Después podrá cambiar todo hasta que lo publique."
    >
      {error && <NoSePudo falla={error} reintentar={() => void refetch()} />}
      {!data && !error && <Espera />}
      {data && (
        <CreateBase
          resource="procesos"
          mutationOptions={{
            onSuccess: ({ id }: { id: string }) => {
              notificar("Se creó el proceso", { type: "success" });
              redirigir(`/procesos/${id}`);
            },
          }}
        >
          <Card sx={{ p: { xs: 2, sm: 3 } }}>
            <Form noValidate defaultValues={{ entidad: entidades.length === 1 ? unica?.id : "" }}>
              <Box sx={{ display: "flex", flexDirection: "column", gap: 1, alignItems: "flex-start" }}>
                <SelectInput
                  source="entidad"
                  label="Entidad que convoca"
                  choices={entidades.map(({ id, nombre, siglas }) => ({ id, name: `${nombre} (${siglas})` }))}
                  validate={required()}
                  fullWidth
                />
                <TextInput
                  source="titulo"
                  label="Título de la convocatoria"
                  helperText="Por ejemplo: Contratación CAS de orientadores para el Santuario"
                  validate={required()}
                />
                <Comienzo />
                <Crear />
              </Box>
            </Form>
          </Card>
        </CreateBase>
      )}
    </Pagina>
  );
}

function Crear() {
  const { saving } = useSaveContext();
  return (
    <Boton type="submit" ocupado={saving ?? false}>
      Crear proceso
    </Boton>
  );
}
