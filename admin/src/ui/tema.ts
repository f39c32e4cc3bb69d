/** The look of both faces, as a theme of the component library: same values as the portal. */
import type { RaThemeOptions } from "react-admin";
import { tonosDe } from "./tonos.ts";

const LETRA = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

const rem = (px: number): string => `${px / 16}rem`;

/** @param modo light or dark; everything else is the same */
function temaDe(modo: "light" | "dark"): RaThemeOptions {
  const t = tonosDe(modo);
  const titulo = { fontWeight: 650, letterSpacing: "-0.01em", lineHeight: 1.25 };
  const foco = { outline: `3px solid ${t.oro}`, outlineOffset: 1, boxShadow: `0 0 0 1px ${t.tinta}` };
  return {
    palette: {
      mode: modo,
      primary: { main: t.granate, dark: t.granateHondo, contrastText: t.sobreGranate },
      secondary: { main: t.dato, contrastText: t.papel },
      error: { main: t.mal, contrastText: t.papel },
      warning: { main: t.espera, contrastText: t.papel },
      success: { main: t.bien, contrastText: t.papel },
      info: { main: t.dato, contrastText: t.papel },
      background: { default: t.fondo, paper: t.papel },
      // What may not be edited is still read.
      text: { primary: t.tinta, secondary: t.tintaSuave, disabled: t.tintaSuave },
      divider: t.linea,
    },
    shape: { borderRadius: 6 },
    spacing: 8,
    // Nothing here moves to explain something, so nothing moves.
    transitions: { create: () => "none" },
    typography: {
      fontFamily: LETRA,
      fontSize: 14,
      body1: { fontSize: rem(15), lineHeight: 1.5 },
      body2: { fontSize: rem(14), lineHeight: 1.5 },
      caption: { fontSize: rem(13), lineHeight: 1.4 },
      h1: { ...titulo, fontSize: rem(28) },
      h2: { ...titulo, fontSize: rem(22) },
      h3: { ...titulo, fontSize: rem(18) },
      h4: { ...titulo, fontSize: rem(16) },
      h5: { ...titulo, fontSize: rem(15) },
      h6: { ...titulo, fontSize: rem(18) },
      button: { textTransform: "none", fontWeight: 600, fontSize: rem(14) },
    },
    sidebar: { width: 208, closedWidth: 50 },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          "a, button, select, summary, [tabindex]": { "&:focus-visible": foco },
          "@media (prefers-reduced-motion: reduce)": {
            "*": { animation: "none !important", transition: "none !important" },
          },
          // Required is what is not marked as optional: react-admin adds a star to it by itself.
          ".MuiInputLabel-root span[aria-hidden=true], .MuiOutlinedInput-notchedOutline span > span[aria-hidden=true]":
            {
              display: "none",
            },
          "p, .MuiTypography-root": { textWrap: "pretty" },
          // What takes the focus is under neither the bar on top nor the score at the bottom.
          html: { scrollPaddingTop: 64, scrollPaddingBottom: 112 },
          "[data-llegada]": { boxShadow: `0 0 0 3px ${t.oro}`, borderRadius: 4 },
          body: { fontVariantNumeric: "tabular-nums" },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { "&.Mui-focusVisible": foco } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: {
            minHeight: 36,
            "&.MuiButton-sizeSmall": { minHeight: 28, minWidth: 0 },
            "&.Mui-disabled": { color: t.tintaSuave, borderColor: t.linea },
            "&.MuiButton-contained.MuiButton-colorPrimary:not(.Mui-disabled)": {
              backgroundColor: t.boton,
              color: t.sobreBoton,
              "&:hover": { backgroundColor: t.botonHondo },
            },
          },
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
      MuiCard: { defaultProps: { variant: "outlined" } },
      MuiAppBar: {
        defaultProps: { color: "default", elevation: 0 },
        styleOverrides: { root: { backgroundColor: t.papel, color: t.tinta, borderBottom: `1px solid ${t.linea}` } },
      },
      MuiTextField: { defaultProps: { variant: "outlined", size: "small", margin: "dense", fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: "outlined", size: "small", margin: "dense", fullWidth: true } },
      MuiOutlinedInput: {
        styleOverrides: {
          notchedOutline: { borderColor: t.bordeCampo },
          root: {
            backgroundColor: t.papel,
            "&.Mui-focused": { outline: `3px solid ${t.oro}`, outlineOffset: 0 },
            "&.Mui-focused .MuiOutlinedInput-notchedOutline": { borderColor: t.tinta, borderWidth: 1 },
          },
          // The ring is on the box, not inside it.
          input: { "&:focus-visible": { outline: "none", boxShadow: "none" } },
        },
      },
      MuiSelect: { styleOverrides: { select: { whiteSpace: "normal" } } },
      MuiInput: {
        styleOverrides: {
          root: { "&.Mui-focused": { outline: `3px solid ${t.oro}` }, "&:before": { borderColor: t.bordeCampo } },
          input: { "&:focus-visible": { outline: "none", boxShadow: "none" } },
        },
      },
      // What may be left out says so in words; the rest has no mark.
      MuiFormLabel: { styleOverrides: { asterisk: { display: "none" } } },
      MuiInputLabel: { styleOverrides: { root: { color: t.tintaSuave, "&.Mui-focused": { color: t.tinta } } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: rem(13), marginLeft: 0 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: t.linea, fontSize: rem(14) },
          head: { fontWeight: 650, color: t.tintaSuave, backgroundColor: t.papel },
        },
      },
      MuiLink: { defaultProps: { underline: "always" } },
      MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: rem(13), maxWidth: 360 } } },
      MuiChip: { styleOverrides: { root: { borderRadius: 6 } } },
    },
  };
}

export const temaClaro = temaDe("light");
export const temaOscuro = temaDe("dark");
