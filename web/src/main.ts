import { mount } from "svelte";
import App from "./app/App.svelte";
import { World } from "./app/world.svelte";
import { getLocale } from "./paraglide/runtime.js";
import "./style/tokens.css";
import "./style/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no element #app");
document.documentElement.lang = getLocale();
mount(App, { target, props: { world: new World(window) } });
