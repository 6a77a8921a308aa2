namespace ComplianceCore.Benchmarks;

/// <summary>Directories of units of which nothing but the codes matters.</summary>
internal static class UnitCodes
{
    private static readonly UnitKind _kind = new()
    {
        Id = "xa",
        Level = "commune",
        Label = "UBND xã {name}",
        InSentence = "UBND xã {name}",
        Head = "Chủ tịch UBND xã {name}",
    };

    /// <summary>Creates the directory of some codes.</summary>
    public static UnitDirectory DirectoryOf(IEnumerable<string> codes) =>
        UnitDirectory.Of(codes.Select(code => new AdministrativeUnit { Code = code, Kind = _kind, Name = code }));

    /// <summary>Reads a file that has one code on each line, under a header.</summary>
    public static IEnumerable<string> Read(string path) => File.ReadLines(path).Skip(1);
}
