import { mount } from "svelte";
import App from "./app/App.svelte";
import { chosen } from "./app/people";
import { Preferences } from "./app/preferences.svelte";
import { reloadWhereFilesAreGone } from "./app/release.svelte";
import { World } from "./app/world.svelte";
import WhoIsIt from "./pages/WhoIsIt.svelte";
import { getLocale } from "./paraglide/runtime.js";
import "./style/tokens.css";
import "./style/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no element #app");
document.documentElement.lang = getLocale();
reloadWhereFilesAreGone(window);
if (chosen() === undefined) {
  new Preferences(window);
  mount(WhoIsIt, { target, props: { onchosen: () => window.location.reload() } });
} else mount(App, { target, props: { world: new World(window) } });
