namespace ComplianceCore.Importers;

/// <summary>Cells that a sheet shows as one; all four ends are included and counted from 0.</summary>
internal readonly record struct MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn);
