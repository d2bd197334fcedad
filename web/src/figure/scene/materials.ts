import {
  BackSide,
  type Color,
  DataTexture,
  LinearFilter,
  MeshToonMaterial,
  NoColorSpace,
  RedFormat,
  ShaderMaterial,
} from "three";
import type { Look } from "./look";

const STEPS = 64;

/** How bright a surface is by its angle to the light: a soft edge between light and shade, as a brush makes it. */
function ramp(): DataTexture {
  const values = Uint8Array.from({ length: STEPS }, (_, i) => {
    const facing = (i / (STEPS - 1)) * 2 - 1;
    const soft = smooth(-0.35, 0.75, facing);
    return Math.round(255 * (0.25 * Math.max(0, facing) + 0.75 * soft));
  });
  const texture = new DataTexture(values, STEPS, 1, RedFormat);
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.colorSpace = NoColorSpace;
  texture.needsUpdate = true;
  return texture;
}

const smooth = (from: number, to: number, x: number) => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Makes what surfaces and their outlines are drawn with, each once, and frees all of it at the end. */
export class Materials {
  readonly #ramp = ramp();
  readonly #clay = new Map<string, MeshToonMaterial>();
  readonly #lines: ShaderMaterial;
  readonly #width = { value: 0.001 };
  readonly #glow = { value: 1 };
  readonly #worked: { value: Color };
  readonly #stretched: { value: Color };

  constructor({ line, worked, stretched }: Look) {
    this.#worked = { value: worked };
    this.#stretched = { value: stretched };
    this.#lines = new ShaderMaterial({
      side: BackSide,
      uniforms: { color: { value: line }, width: this.#width },
      vertexShader: OUTLINE_VERTEX,
      fragmentShader: OUTLINE_FRAGMENT,
    });
  }

  /** By name; the colour stays the caller's, who may change it later. */
  clay(name: string, color: Color, hasMuscles = false): MeshToonMaterial {
    const known = this.#clay.get(name);
    if (known) return known;
    const material = new MeshToonMaterial({ gradientMap: this.#ramp });
    material.color = color;
    if (hasMuscles) this.#tint(material);
    if (name === "eye") shine(material);
    this.#clay.set(name, material);
    return material;
  }

  /** From 0 to 1: how strongly the muscles show. */
  set glow(glow: number) {
    this.#glow.value = glow;
  }

  /** Patches with a sharp edge, as wide as a pixel wherever the camera stands. */
  #tint(material: MeshToonMaterial): void {
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, { worked: this.#worked, stretched: this.#stretched, glow: this.#glow });
      shader.vertexShader = shader.vertexShader
        .replace("#include <common>", `#include <common>\nattribute vec2 tint;\nvarying vec2 vTint;`)
        .replace("#include <begin_vertex>", `#include <begin_vertex>\nvTint = tint;`);
      shader.fragmentShader = shader.fragmentShader
        .replace("#include <common>", `#include <common>\n${TINT_DECLARED}`)
        .replace("#include <color_fragment>", `#include <color_fragment>\n${TINT}`);
    };
  }

  /** The far side of a slightly larger body: as wide on the screen wherever the camera stands. */
  get outline(): ShaderMaterial {
    return this.#lines;
  }

  /** As a part of the distance from the camera. */
  set lineWidth(width: number) {
    this.#width.value = width;
  }

  dispose(): void {
    this.#ramp.dispose();
    this.#lines.dispose();
    for (const material of this.#clay.values()) material.dispose();
  }
}

/** The window in the eye: a small light dot, on the side that the light comes from, wherever the camera stands. */
function shine(material: MeshToonMaterial): void {
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      "#include <opaque_fragment>",
      `${SHINE}\n#include <opaque_fragment>`,
    );
  };
}

const SHINE = `
float facing = dot(normalize(normal), normalize(vec3(-0.3, 0.42, 0.86)));
outgoingLight = mix(outgoingLight, vec3(0.95), smoothstep(0.9, 0.95, facing));`;

const TINT_DECLARED = `
varying vec2 vTint;
uniform vec3 worked;
uniform vec3 stretched;
uniform float glow;
vec3 tinted(vec3 color, vec3 tint, float depth) {
  float pixels = depth / max(fwidth(depth), 0.001);
  // A darker edge, as if drawn around.
  vec3 ink = mix(tint * 0.72, tint, clamp(pixels * 0.5 - 0.75, 0.0, 1.0));
  return mix(color, ink, 0.86 * glow * clamp(pixels + 0.5, 0.0, 1.0));
}`;

const TINT = `
diffuseColor.rgb = tinted(diffuseColor.rgb, worked, vTint.x);
diffuseColor.rgb = tinted(diffuseColor.rgb, stretched, vTint.y);`;

const OUTLINE_VERTEX = `
uniform float width;
#include <common>
#include <skinning_pars_vertex>
void main() {
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  mvPosition.xyz -= normalize(normalMatrix * objectNormal) * width * mvPosition.z;
  gl_Position = projectionMatrix * mvPosition;
}`;

const OUTLINE_FRAGMENT = `
uniform vec3 color;
void main() {
  gl_FragColor = vec4(color, 1.0);
  #include <colorspace_fragment>
}`;
