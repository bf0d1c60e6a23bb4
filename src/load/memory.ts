interface Memory {
  readonly bytes: number;
  /** As much as the page may have; null where the browser does not tell. */
  readonly limitBytes: number | null;
}

interface ChromiumPerformance {
  readonly memory?: { readonly usedJSHeapSize: number; readonly jsHeapSizeLimit: number };
  readonly measureUserAgentSpecificMemory?: () => Promise<{ readonly bytes: number }>;
}

/** The memory that the page's scripts use; null where the browser does not tell. Never rejects. */
export async function usedMemory(): Promise<Memory | null> {
  const { memory, measureUserAgentSpecificMemory } = performance as ChromiumPerformance;
  if (Number.isFinite(memory?.usedJSHeapSize) && memory !== undefined)
    return { bytes: memory.usedJSHeapSize, limitBytes: memory.jsHeapSizeLimit };
  try {
    const measured = await measureUserAgentSpecificMemory?.call(performance);
    return measured === undefined ? null : { bytes: measured.bytes, limitBytes: null };
  } catch {
    return null;
  }
}
