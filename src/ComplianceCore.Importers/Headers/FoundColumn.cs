namespace ComplianceCore.Importers;

/// <summary>A column of the map where the table has it.</summary>
/// <param name="Map">What its cells mean.</param>
/// <param name="Index">Where it stands, counted from 0.</param>
/// <param name="Title">Its header as it is written.</param>
internal sealed record FoundColumn(ColumnMap Map, int Index, string Title);
