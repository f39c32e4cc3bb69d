import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { buildPdf } from "./pdf.ts";

it("is a PDF of one page that other programs open, at least as large as is asked for", async () => {
  const pdf = buildPdf("Constancia (original)", ["Núñez Peña, Ángela — año 2026", "x".repeat(400)], 1_200_000);
  expect(pdf.length).toBeGreaterThanOrEqual(1_200_000);
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
});

it("takes no more than its text when no size is asked for", () => {
  expect(buildPdf("Diploma", ["Una línea"]).length).toBeLessThan(1200);
});
