import MuiLink, { type LinkProps } from "@mui/material/Link";
import { LinkBase } from "react-admin";

/** A link to a page of the administration. */
export function Enlace(props: LinkProps<typeof LinkBase>) {
  return <MuiLink component={LinkBase} {...props} />;
}
