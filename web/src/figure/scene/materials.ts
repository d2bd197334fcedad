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

  constructor(line: Color) {
    this.#lines = new ShaderMaterial({
      side: BackSide,
      uniforms: { color: { value: line }, width: this.#width },
      vertexShader: OUTLINE_VERTEX,
      fragmentShader: OUTLINE_FRAGMENT,
    });
  }

  /** By name; the colour stays the caller's, who may change it later. */
  clay(name: string, color: Color): MeshToonMaterial {
    const known = this.#clay.get(name);
    if (known) return known;
    const material = new MeshToonMaterial({ gradientMap: this.#ramp });
    material.color = color;
    this.#clay.set(name, material);
    return material;
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
