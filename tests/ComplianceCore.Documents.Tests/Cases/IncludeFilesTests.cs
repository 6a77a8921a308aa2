using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class IncludeFilesTests : IDisposable
{
    private const string Template = "\"template\": \"template.sbn\"";

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public IncludeFilesTests()
    {
        _folder.Write("chung/ket-thuc.sbn", "Hết {{ period.label }}./.\n");
        _folder.Write("ky.sbn", "kỳ {{ period.label }}");
        _folder.Write("template.sbn", "Mở đầu.\n\n{{ include 'chung/ket-thuc.sbn' }}");
        List("chung/ket-thuc.sbn", "ky.sbn");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_body_includes_what_the_case_lists() =>
        ComplianceCase.Load(_folder.Path).Draft().Body.Blocks[^1].ToString().Should().Be("Hết tháng 5/2024./.");

    [Fact]
    public void A_text_of_the_settings_includes_what_the_case_lists()
    {
        var office = ComplianceCase.Load(_folder.Path);
        var settings = office.Dispatch with { Subject = "ký {{ include 'ky.sbn' }}" };

        DispatchDrafter.Draft(office.Evaluate(), settings, office.Template).Subject.Should().Be("ký kỳ tháng 5/2024");
    }

    [Fact]
    public void A_fault_of_an_included_template_is_told_in_its_own_file()
    {
        _folder.Write("ky.sbn", "{{ period.lable }}");
        _folder.Write("template.sbn", "{{ include 'ky.sbn' }}./.");

        Refusal().Should().StartWith("ky.sbn(1,11): ").And.EndWith("[CC3032]");
    }

    [Fact]
    public void A_fault_of_a_listed_template_is_told_once_although_many_texts_could_include_it()
    {
        _folder.Write("ky.sbn", "{{ if period.label == 'a' }}");

        Refusal().Should().StartWith("ky.sbn(1,4): ").And.EndWith("[CC3020]");
    }

    [Fact]
    public void An_include_that_the_case_does_not_list_is_refused_with_the_nearest_one()
    {
        _folder.Write("template.sbn", "{{ include 'kỳ.sbn' }}./.");

        Refusal().Should().StartWith("template.sbn(1,4): ").And.Contain("'ky.sbn'").And.EndWith("[CC3046]");
    }

    [Fact]
    public void A_listed_file_that_is_not_there_is_refused_where_it_is_listed()
    {
        _folder.Replace("case.json", "\"ky.sbn\"", "\"kỳ.sbn\"");

        Refusal().Should().StartWith("case.json(12,38): ").And.EndWith("[CC1001]");
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_refused_at_its_second_place()
    {
        _folder.Replace("case.json", "\"ky.sbn\"", "\"ky.sbn\", \"ky.sbn\"");

        Refusal().Should().Be(
            "case.json(12,48): The template 'ky.sbn' is listed twice under 'includes'. List it once. [CC2004]");
    }

    [Fact]
    public void A_draft_holds_the_included_templates_and_is_verified_with_them()
    {
        using var draft = CaseFolderCopy.Empty();
        foreach (var file in DraftedCase.Load(_folder.Path, CancellationToken.None).Files)
        {
            draft.Write(file.Name, file.Bytes.ToArray());
        }

        DispatchVerification.Of(draft.Path, CancellationToken.None).IsEqual.Should().BeTrue();
        File.Exists(draft.PathOf("case/chung/ket-thuc.sbn")).Should().BeTrue();
    }

    [Fact]
    public void The_receipt_does_not_mind_the_order_of_the_list()
    {
        var before = TemplateDigest();

        List("ky.sbn", "chung/ket-thuc.sbn");

        TemplateDigest().Should().Be(before);
    }

    [Fact]
    public void The_receipt_minds_a_changed_include_that_nothing_included()
    {
        var before = TemplateDigest();

        _folder.Write("ky.sbn", "Kỳ {{ period.label }}");

        TemplateDigest().Should().NotBe(before);
    }

    [Fact]
    public void The_next_case_has_the_included_templates_and_warns_of_an_old_period_in_them()
    {
        _folder.Write("ky.sbn", "kỳ tháng 5/2024");

        var next = NextCase.After(_folder.Path);

        next.Files.Select(file => file.Name).Should().Contain("chung/ket-thuc.sbn").And.Contain("ky.sbn");
        next.Warnings.Select(warning => $"{warning.Place} {warning.Code}").Should().Contain("ky.sbn CC2065");
    }

    [Fact]
    public void Two_includes_of_one_name_are_refused_in_code()
    {
        var office = SongTho.Case;
        var twice = new TemplateFile("a", "b");

        var parse = () => DispatchTemplate.Parse(
            new TemplateFile("t", "c./."), [twice, twice], office.Rules, office.Period, TemplateEngine.Strict);

        parse.Should().Throw<ArgumentException>().WithMessage("Two includes are called 'a'.*");
    }

    private void List(params string[] files)
    {
        var listed = string.Join(", ", files.Select(file => $"\"{file}\""));
        using var fresh = SongTho.Folder();
        _folder.Write("case.json", File.ReadAllText(fresh.PathOf("case.json")));
        _folder.Replace("case.json", Template, $"{Template},\n  \"includes\": [{listed}]");
    }

    private string TemplateDigest() =>
        DraftedCase.Load(_folder.Path, CancellationToken.None).Receipt.Template;

    private string Refusal()
    {
        var load = () => ComplianceCase.Load(_folder.Path);
        return load.Should().Throw<CaseFormatException>().Which.Issues.Should().ContainSingle().Which.ToString();
    }
}
