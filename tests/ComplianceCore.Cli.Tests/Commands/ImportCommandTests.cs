using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private const string Annex = "STT;Đơn vị;Số lượng văn bản phát hành;Số lượng văn bản ký số;Tỷ lệ %\n"
        + "1;Phòng Nội vụ;89;64;71,91\n"
        + "2;UBND xã Sập Vạt;42;0;0\n"
        + "3;UBND xã Chiềng Đông;15;0;1\n"
        + ";Cộng;146;64;\n";

    private static readonly string _case = RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task An_import_reads_as_approved(string language)
    {
        var run = await Import(Annex, "--rejects", _folder.PathOf("rejects.csv"), "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Negative);
        Approved.Matches<ImportCommandTests>(
            $"summary.{language}.txt", $"{WithoutOutputs(run.Output)}\n---\n{run.Error}");
        Approved.Matches<ImportCommandTests>(
            $"rejects.{language}.csv", Read("rejects.csv").Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_figures_are_those_of_a_case()
    {
        await Import(Annex);

        Read("figures.csv").Should().Be(
            "unit,indicator,value\nYC.NV,issued,89\nYC.NV,signed,64\n04063,issued,15\n04063,signed,0\n");
    }

    [Fact]
    public async Task An_import_without_a_rejected_row_is_fine()
    {
        var run = await Import("Đơn vị;Số lượng văn bản phát hành;Số lượng văn bản ký số\nPhòng Nội vụ;89;64\n");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Counts_that_the_table_names_and_the_rules_do_not_have_are_told_and_left_out()
    {
        var run = await Import("unit,indicator,value\nYC.NV,issued,3\nYC.NV,signd,2\n", "--map", "figures-list");

        run.Output.Should().Contain("không ghi: signd (gần nhất: signed)").And.Contain("1 số liệu");
        run.ExitCode.Should().Be(ExitCode.Negative);
        Read("figures.csv").Should().Be("unit,indicator,value\nYC.NV,issued,3\n");
    }

    [Fact]
    public async Task A_list_of_documents_becomes_a_log_that_can_be_counted()
    {
        await Import(
            "STT;Trích yếu;Số ký hiệu;Ngày ban hành;Đơn vị ban hành;Văn bản ký số\n"
            + "1;V/v họp;12/NV;05/01/2021;Phòng Nội vụ;x\n",
            "--map", "eoffice-documents");

        Read("figures.csv").Should().Be("document_id,unit_code,kind,occurred_at,confidentiality\n"
            + "\"YC.NV,2021/01/05,12/NV\",YC.NV,issued,2021-01-04T17:00:00Z,normal\n"
            + "\"YC.NV,2021/01/05,12/NV\",YC.NV,signed,2021-01-04T17:00:00Z,normal\n");
        var counted = await ToolRun.Of(
            "aggregate", _folder.PathOf("figures.csv"), "--units", Path.Combine(_case, "units.csv"),
            "--calendar", "quarters", "--out", _folder.PathOf("counted.csv"));
        counted.ExitCode.Should().Be(ExitCode.Fine);
        Read("counted.csv").Should().Contain(",YC.NV,signed,1\n");
    }

    [Fact]
    public async Task A_list_of_units_becomes_the_units_of_a_case()
    {
        var run = await Import(
            "STT;Mã;Tên đơn vị\n1;VD.NV;Phòng Nội vụ\n2;09999;UBND xã Ví Dụ\n", "--map", "units-list");

        run.Output.Should().Contain("\n2 đơn vị\n");
        Read("figures.csv").Should().Be("code,kind,group,name\nVD.NV,phong,,Nội vụ\n09999,xa,,Ví Dụ\n");
    }

    [Fact]
    public async Task A_blank_workbook_that_is_filled_in_is_read_back()
    {
        var path = _folder.PathOf("figures.xlsx");
        var made = await ToolRun.Of("import", "--blank", _case, "--out", path);
        var again = await ToolRun.Of("import", "--blank", _case, "--out", path);

        made.ExitCode.Should().Be(ExitCode.Fine);
        again.Output.Should().Contain("không đổi");
        var read = await ToolRun.Of(
            "import", path, "--map", "blank-workbook", "--case", _case, "--out", _folder.PathOf("figures.csv"));
        read.ExitCode.Should().Be(ExitCode.Fine);
        read.Output.Should().StartWith("Đã đọc 34 dòng: nhận 29, loại 0, thuộc khuôn bảng 5\n");
        Read("figures.csv").Should().Be("unit,indicator,value\n");
    }

    [Fact]
    public async Task The_maps_are_listed()
    {
        var run = await ToolRun.Of("import", "--list-maps", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.Fine);
        Approved.Matches<ImportCommandTests>("maps.txt", run.Output);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_and_nothing_is_written()
    {
        var run = await Import("PK\u0003\u0004 không phải sổ tính");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC6005]").And.EndWith("Không ghi tệp nào.\n");
        _folder.Names().Should().Equal("table.csv");
    }

    [Theory]
    [InlineData("CC4004", "import", "--map", "signing-annex", "--case", "a", "--out", "b.csv")]
    [InlineData("CC4005", "import", "a.csv", "--map", "signing-annex", "--out", "b.csv")]
    [InlineData("CC4005", "import", "--blank", "a")]
    [InlineData("CC4027", "import", "a.csv", "--list-maps")]
    [InlineData("CC4027", "import", "a.csv", "--blank", "a", "--out", "b.xlsx")]
    [InlineData("CC4027", "import", "--blank", "a", "--out", "b.xlsx", "--rejects", "c.csv")]
    public async Task A_faulty_command_line_is_refused(string code, params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        run.ExitCode.Should().Be(ExitCode.BadUsage);
        run.Error.Should().Contain($"[{code}]");
    }

    [Theory]
    [InlineData("no-such-map", "CC4053")]
    [InlineData("nowhere.json", "CC1001")]
    public async Task A_map_that_is_not_there_is_refused(string map, string code)
    {
        var run = await Import(Annex, "--map", map);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain($"[{code}]");
    }

    [Fact]
    public async Task The_table_is_never_written_over()
    {
        var run = await Import(Annex, "--rejects", _folder.PathOf("table.csv"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4109]");
        Read("table.csv").Should().Be(Annex);
    }

    private async Task<ToolRun> Import(string table, params string[] more)
    {
        await File.WriteAllTextAsync(_folder.PathOf("table.csv"), table);
        string[] map = more.Contains("--map", StringComparer.Ordinal) ? [] : ["--map", "signing-annex"];
        return await ToolRun.Of(
        [
            "import", _folder.PathOf("table.csv"), "--case", _case, "--out", _folder.PathOf("figures.csv"),
            .. map, .. more,
        ]);
    }

    private string Read(string name) => File.ReadAllText(_folder.PathOf(name));

    // The last section names the files by their paths, which differ from machine to machine.
    private static string WithoutOutputs(string shown) => string.Join("\n\n", shown.Split("\n\n")[..^1]);
}
