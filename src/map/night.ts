import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
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
/** Steps from the edge to the dark pole: a step of 7.5° lies within a thousandth of the radius of the globe. */
const rows = 24;
/** Latitude that stands for a pole, which Mercator cannot show: a kilometre from it. */
const poleLatitude = 89.99;

/** Position in the world square of Web Mercator, `[0, 0]` in the north-west, `[1, 1]` in the south-east. */
function toMercator(lon: number, lat: number): readonly [x: number, y: number] {
  const radians = (Math.max(-poleLatitude, Math.min(poleLatitude, lat)) * Math.PI) / 180;
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
}

/** A column of points for each point of the edge, from there to the dark pole, as Mercator positions one after another. */
export function nightPoints({ edge, darkPole }: NightSide): Float32Array {
  return new Float32Array(
    edge.flatMap(([lon, lat]) =>
      Array.from({ length: rows + 1 }, (_, row) => toMercator(lon, lat + ((darkPole - lat) * row) / rows)).flat(),
    ),
  );
}

/** The triangles between so many columns, as indices of points. */
export function nightTriangles(columns: number): Uint16Array {
  const cells = Array.from({ length: (columns - 1) * rows }, (_, cell) => {
    const corner = cell + Math.floor(cell / rows);
    const beside = corner + rows + 1;
    return [corner, beside, corner + 1, corner + 1, beside, beside + 1];
  });
  return new Uint16Array(cells.flat());
}

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
 * The night side as one mesh. As a source of its own the map would cut out all tiles of the globe for it twice in every
 * frame, which cost more than everything else that is drawn.
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

/** Shows a night under the arcs of a map whose style is there, or takes it away. */
export function keepNight(map: MapLibreMap, night: Night | null): void {
  const layer = map.getLayer('night-side');
  if (night === null) {
    if (layer !== undefined) map.removeLayer('night-side');
  } else if (layer === undefined) map.addLayer(new NightLayer(night), map.getLayer('arcs')?.id);
  else (layer as unknown as { implementation: NightLayer }).implementation.show(night);
}
