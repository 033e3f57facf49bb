/** Stands in for ApexCharts where only its options are looked at. */
export default class {}
