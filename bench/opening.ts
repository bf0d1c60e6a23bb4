/** An evening of the festival, Korean local time: the same is lit and drawn at whatever hour this runs. */
export const openingMoment = '2025-10-11T20:10';
