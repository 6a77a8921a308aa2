using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>Imports what a test has in memory.</summary>
internal static class Importing
{
    /// <summary>Imports bytes by the units of Yên Châu.</summary>
    public static ImportResult Of(byte[] bytes, string name, ImportMap map) =>
        Of(bytes, name, map, YenChau.Units);

    /// <summary>Imports bytes.</summary>
    public static ImportResult Of(byte[] bytes, string name, ImportMap map, UnitRegister units)
    {
        using var stream = new MemoryStream(bytes);
        var result = TableImporter.Of(units, map, ImportOptions.Default).Import(stream, name, CancellationToken.None);
        HoldsEquation(result);
        return result;
    }

    /// <summary>Imports text in UTF-8.</summary>
    public static ImportResult OfText(string text, ImportMap map, UnitRegister units) =>
        Of(Encoding.UTF8.GetBytes(text), "table.csv", map, units);

    /// <summary>Fails unless each row that was read is accepted, rejected or structural.</summary>
    public static void HoldsEquation(ImportResult result)
    {
        var rows = result.Rows;
        (rows.Accepted + rows.Rejected + rows.Structural).Should().Be(rows.Read);
        (result.IsRefused || result.Rejected.Count == rows.Rejected).Should().BeTrue();
    }
}
