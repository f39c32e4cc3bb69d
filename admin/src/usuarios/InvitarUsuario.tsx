import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import {
  CreateBase,
  email,
  Form,
  required,
  SelectInput,
  TextInput,
  useNotify,
  useRedirect,
  useSaveContext,
} from "react-admin";
import { useConsulta } from "../data-provider/consulta.ts";
import { ENTIDADES } from "../procesos/operaciones.ts";
import { Boton } from "../ui/Boton.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { OPCIONES_ROL } from "./palabras.ts";

const DOCUMENTOS = [
  { id: "DNI", name: "DNI" },
  { id: "CARNE_EXTRANJERIA", name: "Carné de extranjería" },
  { id: "PASAPORTE", name: "Pasaporte" },
  { id: "PTP", name: "Permiso temporal de permanencia" },
];

/** Makes the account of somebody who will work here; a mail lets them choose their password. */
export function InvitarUsuario() {
  const { data } = useConsulta(ENTIDADES, { first: 100, after: null });
  const notificar = useNotify();
  const redirigir = useRedirect();
  const entidades = data?.entidades.edges.map(({ node }) => ({ id: node.id, name: node.nombre })) ?? [];
  return (
    <Pagina
      titulo="Invitar a una persona"
      ancho={720}
      entrada="Recibirá un correo para elegir su contraseña. Nadie más la conoce."
    >
      <CreateBase
        resource="usuarios"
        mutationOptions={{
          onSuccess: () => {
            notificar("Se envió la invitación", { type: "success" });
            redirigir("/usuarios");
          },
        }}
      >
        <Card sx={{ p: { xs: 2, sm: 3 } }}>
          <Form noValidate defaultValues={{ tipoDocumento: "DNI" }}>
            <Box sx={{ display: "flex", flexDirection: "column", gap: 1, alignItems: "flex-start" }}>
              <TextInput source="nombres" label="Nombres" validate={required()} />
              <TextInput source="apellidos" label="Apellidos" validate={required()} />
              <SelectInput
                source="tipoDocumento"
                label="Tipo de documento"
                choices={DOCUMENTOS}
                validate={required()}
              />
              <TextInput source="numeroDocumento" label="Número de documento" validate={required()} />
              <TextInput source="correo" label="Correo" type="email" validate={[required(), email()]} />
              <TextInput source="celular" label="Celular (opcional)" helperText="Nueve dígitos" />
              <SelectInput source="rol" label="Rol" choices={OPCIONES_ROL} validate={required()} />
              <SelectInput
                source="entidad"
                label="Dónde vale"
                choices={entidades}
                emptyText="Todas las entidades"
                helperText="Después podrá agregar otros roles."
              />
              <Invitar />
            </Box>
          </Form>
        </Card>
      </CreateBase>
    </Pagina>
  );
}

function Invitar() {
  const { saving } = useSaveContext();
  return (
    <Boton type="submit" ocupado={saving ?? false}>
      Enviar invitación
    </Boton>
  );
}
