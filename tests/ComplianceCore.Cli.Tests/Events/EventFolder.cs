using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

/// <summary>A folder with units and event logs of an office that does not exist.</summary>
internal sealed class EventFolder : IDisposable
{
    /// <summary>The columns of its logs.</summary>
    public const string Header = "document_id,unit_code,kind,occurred_at,confidentiality\n";

    /// <summary>A log of which every sort of row is there once.</summary>
    public const string EverySort = Header
        + "1/VP,VP,issued,2026-08-03T08:00,normal\n"
        + "1/VP,VP,signed,2026-08-03T09:00,normal\n"
        + "2/VP,VP,issued,2026-09-01,normal\n"
        + "3/KT,KT,ban hành,2026-09-18T23:59:59,thường\n"
        + "3/KT,KT,gửi,2026-09-19,thường\n"
        + "hàng hỏng\n"
        + "4/KT,KT,issued,2026-08-05,mật\n"
        + "5/XX,XX,issued,2026-08-05,normal\n"
        + "6/KT,KT,issued,2026-10-02,normal\n"
        + "7/KT,KT,issued,2026-08-06,normal\n"
        + "7/KT,KT,recalled,2026-08-07,normal\n"
        + "8/KT,KT,signed,2026-08-08,normal\n"
        + "1/VP,KT,issued,2026-08-09,normal\n"
        + "1/VP,VP,signed,2026-08-10,normal\n";

    private readonly TemporaryFolder _folder = new();

    public EventFolder() =>
        Write("units.csv", "code,name\nVP,Văn phòng\nKT,Kinh tế\n").Write("log.csv", EverySort);

    /// <summary>The folder.</summary>
    public string Location => _folder.Location;

    /// <summary>What is in the folder, hidden files too.</summary>
    public IReadOnlyList<string> Names => _folder.Names();

    /// <summary>The path of a file.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>The text of a file.</summary>
    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Writes a file.</summary>
    public EventFolder Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>The command line that counts logs by months into <c>figures.csv</c>.</summary>
    public string[] Line(string log, params string[] more) =>
    [
        "aggregate", log is "-" ? log : PathOf(log), "--units", PathOf("units.csv"), "--out", PathOf("figures.csv"),
        .. more.Contains("--calendar", StringComparer.Ordinal) ? [] : new[] { "--calendar", "months" }, .. more,
    ];

    /// <summary>Counts a log.</summary>
    public Task<ToolRun> Count(string log, params string[] more) => ToolRun.Of(Line(log, more));

    /// <summary>The figures that were written and are not zero, such as <c>VP issued 1</c>.</summary>
    public IReadOnlyList<string> Figures() =>
    [
        .. File.ReadLines(PathOf("figures.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(line => line[5] is not "0")
            .Select(line => $"{line[1]} {line[3]} {line[4]} {line[5]}"),
    ];

    public void Dispose() => _folder.Dispose();
}
