import SvgIcon, { type SvgIconProps } from "@mui/material/SvgIcon";

/** The mark: the steps of an Andean wall, which are also those of an order of merit. */
export function Marca(props: SvgIconProps) {
  return (
    <SvgIcon viewBox="0 0 30 30" aria-hidden="true" {...props}>
      <path d="M2 28V21h6v-7h6V7h6V1h8v27z" />
    </SvgIcon>
  );
}
