import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { nightPoints, nightTriangles } from '../core/geo/night-mesh.ts';
import type { NightSide } from '../core/geo/night-side.ts';
import type { Theme } from './palette.ts';

/** How the night side darkens what lies under it. */
interface Shade {
  /** #rrggbb. */
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** The night side of the earth and how it is shaded. */
export interface Night extends NightSide, Shade {}

export const nightShades: Readonly<Record<Theme, Shade>> = {
  night: { color: '#02050c', opacity: 0.42 },
  day: { color: '#02050c', opacity: 0.12 },
};

/** Nearer than this all that is seen is night, or nothing is. */
const maxZoom = 7;

/** Red, green, blue and opacity as the map blends them: premultiplied, 0 to 1. */
function blended({ color, opacity }: Shade): readonly number[] {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return [...channels.map((channel) => channel * opacity), opacity];
}

const vertexShader = ({
  vertexShaderPrelude,
  define,
}: CustomRenderMethodInput['shaderData']): string => `#version 300 es
${vertexShaderPrelude}
${define}
in vec2 a_pos;
uniform float u_world;
void main() {
  gl_Position = projectTile(a_pos + vec2(u_world, 0.0));
}`;

const fragmentShader = `#version 300 es
precision mediump float;
uniform vec4 u_shade;
out vec4 color;
void main() {
  color = u_shade;
}`;

const uniformNames = [
  'u_world',
  'u_shade',
  'u_projection_matrix',
  'u_projection_tile_mercator_coords',
  'u_projection_clipping_plane',
  'u_projection_transition',
  'u_projection_fallback_matrix',
] as const;

interface Program {
  readonly variant: string;
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<(typeof uniformNames)[number], WebGLUniformLocation | null>>;
}

function compile(gl: WebGL2RenderingContext, shaderData: CustomRenderMethodInput['shaderData']): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader(shaderData)],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.bindAttribLocation(program, 0, 'a_pos');
  gl.linkProgram(program);
  const uniforms = Object.fromEntries(uniformNames.map((name) => [name, gl.getUniformLocation(program, name)]));
  return { variant: shaderData.variantName, program, uniforms: uniforms as Program['uniforms'] };
}

/**
 * The night side as one mesh. As a source of its own the map would cut out all tiles of the globe for it again, twice in
 * every frame.
 */
export class NightLayer implements CustomLayerInterface {
  readonly id = 'night-side';
  readonly type = 'custom';
  #night: Night;
  #map: MapLibreMap | null = null;
  #program: Program | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #points: WebGLBuffer | null = null;
  #triangles: WebGLBuffer | null = null;
  #count = 0;
  #isUploaded = false;

  constructor(night: Night) {
    this.#night = night;
  }

  show(night: Night): void {
    if (night === this.#night) return;
    this.#isUploaded &&= night.edge === this.#night.edge;
    this.#night = night;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#array = gl.createVertexArray();
    this.#points = gl.createBuffer();
    this.#triangles = gl.createBuffer();
    this.#isUploaded = false;
    this.#program = null;
  }

  render(gl: WebGL2RenderingContext, { shaderData, defaultProjectionData: projection }: CustomRenderMethodInput): void {
    if (this.#map === null || this.#map.getZoom() >= maxZoom) return;
    if (this.#program?.variant !== shaderData.variantName) {
      if (this.#program !== null) gl.deleteProgram(this.#program.program);
      this.#program = compile(gl, shaderData);
    }
    const { program, uniforms } = this.#program;
    gl.useProgram(program);
    gl.bindVertexArray(this.#array);
    if (!this.#isUploaded) this.#upload(gl);
    gl.uniform4fv(uniforms.u_shade, blended(this.#night));
    gl.uniformMatrix4fv(uniforms.u_projection_matrix, false, projection.mainMatrix as Float32Array);
    gl.uniformMatrix4fv(uniforms.u_projection_fallback_matrix, false, projection.fallbackMatrix as Float32Array);
    gl.uniform4fv(uniforms.u_projection_tile_mercator_coords, projection.tileMercatorCoords);
    gl.uniform4fv(uniforms.u_projection_clipping_plane, projection.clippingPlane);
    gl.uniform1f(uniforms.u_projection_transition, projection.projectionTransition);
    // A flat map shows the world beside itself.
    for (const world of projection.projectionTransition === 0 ? [-1, 0, 1] : [0]) {
      gl.uniform1f(uniforms.u_world, world);
      gl.drawElements(gl.TRIANGLES, this.#count, gl.UNSIGNED_SHORT, 0);
    }
    gl.bindVertexArray(null);
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    gl.deleteVertexArray(this.#array);
    gl.deleteBuffer(this.#points);
    gl.deleteBuffer(this.#triangles);
    if (this.#program !== null) gl.deleteProgram(this.#program.program);
    this.#map = null;
  }

  #upload(gl: WebGL2RenderingContext): void {
    const triangles = nightTriangles(this.#night.edge.length);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    gl.bufferData(gl.ARRAY_BUFFER, nightPoints(this.#night), gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
    this.#count = triangles.length;
    this.#isUploaded = true;
  }
}

/** The lowest layer that is none of the ground. */
function aboveGround(map: MapLibreMap): string | undefined {
  const order = map.getLayersOrder();
  const top = Math.max(...['background', 'land', 'coast', 'borders'].map((id) => order.indexOf(id)));
  return order[top + 1];
}

/** Shows a night on the ground of a map whose style is there, under everything else, or takes it away. */
export function keepNight(map: MapLibreMap, night: Night | null): void {
  const layer = map.getLayer('night-side');
  if (night === null) {
    if (layer !== undefined) map.removeLayer('night-side');
  } else if (layer === undefined) map.addLayer(new NightLayer(night), aboveGround(map));
  else (layer as unknown as { implementation: NightLayer }).implementation.show(night);
}
