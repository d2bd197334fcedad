import { NoToneMapping, Object3D, PCFShadowMap, Scene, type Skeleton, WebGLRenderer } from "three";
import { Body } from "./body";
import { Clip } from "./clip";
import { bodyFile, gltfFile } from "./gltf";
import { Props } from "./props";
import { Eye, type Turn } from "./scene/camera";
import { Ground } from "./scene/ground";
import { Light } from "./scene/light";
import { type Look, lookOf } from "./scene/look";
import { Materials } from "./scene/materials";
import { skeletonOf } from "./skeleton";
import type { VariantFigure } from "./types";

/** Everything that a picture depends on, beside its size and the colours of the page. */
export interface Shot {
  /** A second of the clip. */
  seconds: number;
  mirrored: boolean;
  turn: Turn;
  /** From 0 to 1: how strongly the muscles show. */
  glow: number;
}

const MOST_PIXELS = 2;
/** A line of about this many pixels of the page around everything. */
const LINE = 1.1;

/** Draws the figure on a canvas: a shot when it is asked to, and nothing in between. */
export class Viewer {
  readonly #canvas: HTMLCanvasElement;
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  /** All that is mirrored as a whole: body and props, but neither light nor ground. */
  readonly #world = new Object3D();
  readonly #eye = new Eye();
  readonly #light: Light;
  readonly #ground: Ground;
  readonly #materials: Materials;
  readonly #look: Look;
  /** Milliseconds that a picture should at least stay: a machine that draws without a graphics processor is spared. */
  readonly pace: number;
  #body: { file: string; made: Body } | undefined;
  #clip: Clip | undefined;
  #props: Props | undefined;
  #skeleton: Skeleton | undefined;
  #figure: VariantFigure | undefined;
  #wanted: VariantFigure | undefined;
  #disposed = false;

  /**
   * @param options `isPlain`: without shadows and with few pictures a second; unless said, where the main processor draws
   * @throws where the browser has no WebGL
   */
  constructor(canvas: HTMLCanvasElement, options: { isPlain?: boolean } = {}) {
    this.#canvas = canvas;
    this.#renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: "low-power" });
    const isPlain = options.isPlain ?? isSoftware(this.#renderer.getContext());
    this.pace = isPlain ? 100 : 0;
    this.#renderer.setPixelRatio(isPlain ? 1 : Math.min(MOST_PIXELS, devicePixelRatio));
    this.#renderer.toneMapping = NoToneMapping;
    this.#renderer.shadowMap.enabled = !isPlain;
    this.#renderer.shadowMap.type = PCFShadowMap;
    this.#look = lookOf(canvas);
    this.#materials = new Materials(this.#look);
    this.#light = new Light(!isPlain);
    this.#ground = new Ground(this.#look.ground);
    this.#scene.add(this.#light.all, this.#ground.all, this.#world);
    this.repaint();
  }

  /** Fetches what a variant needs; what was shown before stays until then. False where a later call has overtaken it. */
  async load(figure: VariantFigure, body: string): Promise<boolean> {
    this.#wanted = figure;
    const [skin, movement] = await Promise.all([bodyFile(body), gltfFile(figure.clip)]);
    if (this.#disposed || this.#wanted !== figure) return false;
    if (this.#body?.file !== body) {
      this.#body?.made.dispose();
      this.#body = { file: body, made: new Body(skin) };
    }
    this.#body.made.mark(figure.muscles);
    this.#show(new Clip(movement), this.#body.made);
    this.#figure = figure;
    return true;
  }

  /** Takes the colours anew from the style sheet. */
  repaint(): void {
    const look = lookOf(this.#canvas);
    for (const [name, color] of Object.entries(look)) this.#look[name as keyof Look].copy(color);
    this.#light.paint(this.#look);
    this.#ground.paint(this.#look);
  }

  size(width: number, height: number): void {
    this.#renderer.setSize(width, height, false);
    this.#materials.lineWidth = Math.max(0.0007, (LINE * 0.46) / Math.max(1, height));
  }

  draw(shot: Shot): void {
    const figure = this.#figure;
    if (!this.#clip || !figure) return;
    const { width, height } = this.#renderer.domElement;
    this.#clip.pose(shot.seconds);
    this.#materials.glow = shot.glow;
    this.#world.scale.x = shot.mirrored ? -1 : 1;
    this.#eye.look(figure.camera, shot.turn, shot.mirrored, width / height);
    this.#light.place(this.#eye.target, this.#eye.azimuth);
    this.#ground.place(this.#eye.target, 1.2 * this.#eye.reach);
    this.#renderer.render(this.#scene, this.#eye.camera);
  }

  dispose(): void {
    this.#disposed = true;
    this.#skeleton?.dispose();
    this.#props?.dispose();
    this.#body?.made.dispose();
    this.#materials.dispose();
    this.#ground.dispose();
    this.#light.dispose();
    this.#renderer.dispose();
    // A browser keeps only some contexts: this one is given back at once and not when memory is tidied up.
    this.#renderer.forceContextLoss();
  }

  #show(clip: Clip, body: Body): void {
    this.#skeleton?.dispose();
    this.#props?.dispose();
    this.#clip = clip;
    const skeleton = (this.#skeleton = skeletonOf(body, clip));
    this.#props = Props.of(clip, body.joints.length);
    const { clay, outline } = this.#materials;
    const skin = this.#materials.skin(body.parts);
    const meshes = [...body.hang(skeleton, skin, outline), ...(this.#props?.hang(skeleton, clay, outline) ?? [])];
    for (const mesh of meshes) mesh.castShadow = mesh.receiveShadow = mesh.material !== outline;
    this.#world.clear();
    this.#world.add(clip.root, ...meshes);
  }
}

/** True if the main processor draws, and no graphics processor: then the picture is plainer and changes less often. */
function isSoftware(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "";
  return typeof name === "string" && /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}
