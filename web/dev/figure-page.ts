// The canvas alone. Open /dev/figure.html?variant=row/band&seconds=2&azimuth=90&mirrored=1&theme=dark&skin=3&clothes=2
import { mount } from "svelte";
import "../src/style/tokens.css";
import "../src/style/base.css";
import Canvas from "../src/figure/Canvas.svelte";
import { figures } from "../src/figure/files.svelte";

const query = new URLSearchParams(location.search);
const number = (name: string, otherwise = 0) => Number(query.get(name) ?? otherwise);
for (const name of ["theme", "skin", "clothes"]) {
  const value = query.get(name);
  if (value !== null) document.documentElement.dataset[name] = value;
}

const index = await figures.need();
const figure = index?.variants[query.get("variant") ?? "row/band"];
if (!index || !figure) throw new Error("no such figure");
const target = document.getElementById("app") as HTMLElement;
mount(Canvas, {
  target,
  props: {
    figure,
    body: index.body,
    shot: {
      seconds: number("seconds"),
      mirrored: query.has("mirrored"),
      turn: { azimuth: number("azimuth"), elevation: number("elevation") },
      glow: 1,
    },
    onready: () => (target.dataset["ready"] = "yes"),
    onfail: () => (target.dataset["ready"] = "no"),
  },
});
