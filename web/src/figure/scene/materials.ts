import { BackSide, DataTexture, LinearFilter, MeshToonMaterial, NoColorSpace, RedFormat, ShaderMaterial } from "three";
import type { Look } from "./look";

const STEPS = 64;

/** The brightness of a surface by its angle to the light: a soft edge between light and shade, as a brush makes it. */
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
  readonly #skins = new Map<string, MeshToonMaterial>();
  readonly #lines: ShaderMaterial;
  readonly #width = { value: 0.001 };
  readonly #glow = { value: 1 };
  readonly #look: Look;
  /** Of things, whose vertices have colours. */
  readonly clay = new MeshToonMaterial({ gradientMap: this.#ramp, vertexColors: true });

  /** @param look stays the caller's, who may change its colours later */
  constructor(look: Look) {
    this.#look = look;
    this.#lines = new ShaderMaterial({
      side: BackSide,
      uniforms: { color: { value: look.line }, width: this.#width },
      vertexShader: OUTLINE_VERTEX,
      fragmentShader: OUTLINE_FRAGMENT,
    });
  }

  /** Of the body: each part, by its number, has a colour of its own, and the muscles lie on it. */
  skin(parts: readonly string[]): MeshToonMaterial {
    const key = parts.join();
    const skin = this.#skins.get(key) ?? this.#skinOf(parts);
    this.#skins.set(key, skin);
    return skin;
  }

  /** From 0 to 1: how strongly the muscles show. */
  set glow(glow: number) {
    this.#glow.value = glow;
  }

  /** The far side of a slightly larger body: as wide on the screen wherever the camera stands. */
  get outline(): ShaderMaterial {
    return this.#lines;
  }

  /** As a part of the distance from the camera. */
  set lineWidth(width: number) {
    this.#width.value = width;
  }

  #skinOf(parts: readonly string[]): MeshToonMaterial {
    const { worked, stretched } = this.#look;
    const uniforms = {
      colors: { value: parts.map((part) => this.#look[part as keyof Look]) },
      worked: { value: worked },
      stretched: { value: stretched },
      glow: this.#glow,
    };
    const material = new MeshToonMaterial({ gradientMap: this.#ramp });
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, uniforms);
      shader.vertexShader = shader.vertexShader
        .replace("#include <common>", `#include <common>\n${paintDeclared(parts)}`)
        .replace("#include <begin_vertex>", `#include <begin_vertex>\n${PAINT}`);
      shader.fragmentShader = shader.fragmentShader
        .replace("#include <common>", `#include <common>\n${TINT_DECLARED}`)
        .replace("#include <color_fragment>", `#include <color_fragment>\n${TINT}`)
        .replace("#include <opaque_fragment>", `${SHINE}\n#include <opaque_fragment>`);
    };
    return material;
  }

  dispose(): void {
    this.#ramp.dispose();
    this.#lines.dispose();
    this.clay.dispose();
    for (const material of this.#skins.values()) material.dispose();
  }
}

const paintDeclared = (parts: readonly string[]) => `
#define EYE ${parts.indexOf("eye")}
attribute vec2 tint;
attribute float part;
uniform vec3 colors[${parts.length}];
varying vec2 vTint;
varying vec3 vPaint;
varying float vEye;`;

const PAINT = `
int number = int(part + 0.5);
vTint = tint;
vPaint = colors[number];
vEye = number == EYE ? 1.0 : 0.0;`;

// The window in the eye: a small light dot, on the side that the light comes from, wherever the camera stands.
const SHINE = `
float facing = dot(normalize(normal), normalize(vec3(-0.3, 0.42, 0.86)));
outgoingLight = mix(outgoingLight, vec3(0.95), vEye * smoothstep(0.9, 0.95, facing));`;

// Patches with a sharp edge, as wide as a pixel wherever the camera stands.
const TINT_DECLARED = `
varying vec2 vTint;
varying vec3 vPaint;
varying float vEye;
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
diffuseColor.rgb = vPaint;
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
