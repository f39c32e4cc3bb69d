import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** A mail server that keeps what it gets, and refuses whom it is told to. */
export function createBuzon() {
  const mensajes: string[] = [];
  let rechaza = (_destinatario: string): boolean => false;
  const attend = (socket: Socket): void => {
    let datos: string | null = null;
    let resto = "";
    const say = (linea: string): void => void socket.write(`${linea}\r\n`);
    say("220 buzon");
    socket.on("error", () => {});
    socket.on("data", (bytes: Buffer) => {
      resto += bytes.toString("utf8");
      for (let fin = resto.indexOf("\r\n"); fin >= 0; fin = resto.indexOf("\r\n")) {
        const linea = resto.slice(0, fin);
        resto = resto.slice(fin + 2);
        if (datos !== null) {
          if (linea === ".") {
            mensajes.push(datos);
            datos = null;
            say("250 ok");
          } else datos += `${linea}\n`;
        } else if (/^EHLO|^HELO/.test(linea)) say("250 buzon");
        else if (linea.startsWith("RCPT") && rechaza(linea)) say("451 después");
        else if (linea === "DATA") {
          datos = "";
          say("354 siga");
        } else if (linea === "QUIT") socket.end("221 adiós\r\n");
        else say("250 ok");
      }
    });
  };
  const servidor: Server = createServer(attend);
  return {
    mensajes,
    /** Starts listening. @returns its address, as the settings take it */
    abrir: async (): Promise<string> => {
      await new Promise<void>((listo) => servidor.listen(0, "127.0.0.1", listo));
      return `smtp://127.0.0.1:${(servidor.address() as AddressInfo).port}`;
    },
    cerrar: (): void => void servidor.close(),
    refuse: (cuando: (destinatario: string) => boolean): void => {
      rechaza = cuando;
    },
  };
}
