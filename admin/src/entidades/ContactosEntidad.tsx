import Button from "@mui/material/Button";
import {
  ArrayInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useSimpleFormIterator,
  useSimpleFormIteratorItem,
} from "react-admin";
import { Contacto } from "#schema/bases/generalidades.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";

const USOS = Object.entries(esquemaDe(Contacto).properties?.["uso"]?.significados ?? {}).map(([id, name]) => ({
  id,
  name,
}));

/** How the public reaches the entidad, by use. */
export function ContactosEntidad() {
  return (
    <ArrayInput source="contactos" label="Contactos por uso" helperText={false}>
      <SimpleFormIterator
        fullWidth
        disableReordering
        disableClear
        getItemLabel={false}
        addButton={<Agregar />}
        removeButton={<Quitar />}
      >
        <SelectInput source="uso" label="Para qué" choices={USOS} helperText={false} validate={required()} />
        <TextInput source="correo" label="Correo" type="email" helperText={false} />
        <TextInput source="telefono" label="Teléfono" helperText={false} />
        <TextInput source="direccionWeb" label="Dirección web" helperText={false} />
        <TextInput source="horario" label="Horario de atención" helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function Agregar() {
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" onClick={() => add()}>
      Agregar contacto
    </Button>
  );
}

function Quitar() {
  const { remove, index } = useSimpleFormIteratorItem();
  return (
    <Button size="small" aria-label={`Quitar el contacto ${index + 1}`} onClick={() => remove()}>
      Quitar
    </Button>
  );
}
