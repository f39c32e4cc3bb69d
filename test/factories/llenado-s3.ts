/** Rows of each section that complete the form of Cusco after its prefilling, for somebody who meets the profile. */
export const LLENADO_S3: Readonly<Record<string, readonly { id: string; valores: Record<string, unknown> }[]>> = {
  formacion: [
    {
      id: "bachiller",
      valores: {
        grado: "BACHILLER",
        especialidad: "Turismo",
        carrera: "TURISMO",
        institucion: "UNSAAC",
        fecha_obtencion: "2018-12-15",
      },
    },
  ],
  conocimientos: [
    { id: "c1", valores: { conocimiento: "Relaciones públicas", del_perfil: "RELACIONES_PUBLICAS" } },
    { id: "c2", valores: { conocimiento: "Patrimonio", del_perfil: "NORMATIVA_PATRIMONIO" } },
  ],
  ofimatica: [{ id: "o1", valores: { programa: "HOJA_CALCULO", nivel: "BASICO" } }],
  idiomas: [{ id: "i1", valores: { idioma: "QUECHUA", nivel: "AVANZADO" } }],
  experiencia: [
    {
      id: "e1",
      valores: {
        entidad: "Dirección de Cultura",
        cargo: "Guía",
        sector: "PUBLICO",
        clase: "LABORAL",
        inicio: "01/01/2020",
        fin: "31/12/2022",
        funciones: "Orientar a los visitantes",
        especifica: "SI",
        funciones_relacionadas: ["FUNCION_A"],
      },
    },
  ],
  bonificaciones: [{ id: "b1", valores: { fuerzas_armadas: "NO", discapacidad: "NO", deportista: "NO" } }],
};
