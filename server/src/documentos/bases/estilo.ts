/** The style of the page: small, without fonts or images of its own, and fit to be printed. */
export const ESTILO = `
:root{color-scheme:light;--tinta:#1b1f24;--suave:#4a5361;--linea:#8b95a3;--fondo:#eef2f6;--acento:#12457f}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 Georgia,"Times New Roman",serif;color:var(--tinta);background:#fff;overflow-wrap:break-word}
a{color:var(--acento)}
.saltar{position:absolute;left:-99rem;background:#fff;padding:.75rem 1rem}
.saltar:focus{left:0;top:0}
.barra{font-family:system-ui,sans-serif;font-size:.95rem;background:var(--fondo);padding:.75rem 1rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.barra a{padding:.25rem 0}
main{max-width:58rem;margin:0 auto;padding:1rem}
.caratula{text-align:center;padding:2rem 0;border-bottom:1px solid var(--linea)}
.caratula p{margin:.4rem 0;overflow-wrap:anywhere}
.entidad{text-transform:uppercase;letter-spacing:.03em}
h1{font-size:1.6rem;line-height:1.25;margin:1rem 0}
h1 .codigo{display:block;font-size:1.2rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:2px solid var(--tinta)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:.5rem 0}
.indice ul,.lista,.firmas{list-style:none;margin:.5rem 0;padding:0}
.indice ul ul{padding-left:1.25rem}
.indice li{margin:.15rem 0}
.indice a{display:inline-block;padding:.15rem 0}
.lista li{display:flex;gap:.6rem;margin:.3rem 0}
.lista .marca{flex:none;min-width:1.6rem}
.firmas{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:2rem;margin:5rem 0 2rem}
.firmas li{text-align:center;break-inside:avoid}
.firmas .linea{display:block;border-top:1px solid var(--tinta);margin:4rem 1rem .5rem}
.cuadro{width:100%;border-collapse:collapse;margin:1rem 0 1.5rem;font-size:.92rem;line-height:1.4;table-layout:fixed}
caption{text-align:left;font-weight:700;padding:.25rem 0 .4rem}
th,td{border:1px solid var(--linea);padding:.4rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
thead th{background:var(--fondo)}
tbody th{font-weight:600}
.por-llenar{table-layout:auto}.por-llenar th{font-size:.66rem;padding:.3rem;hyphens:manual}
.por-llenar td{height:2.2rem}
.c1{width:5%}.c2{width:10%}.c3{width:15%}.c4{width:20%}.c5{width:25%}.c6{width:30%}.c7{width:35%}.c8{width:40%}.c9{width:45%}.c10{width:50%}.c11{width:55%}.c12{width:60%}.c13{width:65%}.c14{width:70%}
@media screen and (max-width:44rem){
.cuadro,.cuadro tbody,.cuadro tr,.cuadro th,.cuadro td,caption{display:block;width:auto}
.cuadro thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cuadro tr{border:1px solid var(--linea);margin:.6rem 0;padding:.25rem 0}
.cuadro th,.cuadro td{border:0;padding:.25rem .75rem}
.cuadro .nada{display:none}.por-llenar .nada{display:block}
.cuadro tbody th::before{display:none!important}
.cuadro [data-columna]::before{content:attr(data-columna);display:block;font:600 .78rem/1.3 system-ui,sans-serif;color:var(--suave)}
.por-llenar td{height:auto;border-bottom:1px dotted var(--linea)}
h1{font-size:1.35rem}
}
@page{size:A4;margin:2cm}
@media print{
body{font-size:10pt}.saltar,.barra,.indice{display:none}main{max-width:none;padding:0}
a{color:inherit;text-decoration:none}
h2,h3,h4,caption{break-after:avoid}tr,.firmas li{break-inside:avoid}thead{display:table-header-group}
.caratula{min-height:22cm;border:0}h2{break-before:auto}
}
`.replaceAll("\n", "");
