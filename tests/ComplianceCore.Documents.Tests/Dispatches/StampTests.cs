using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class StampTests : IDisposable
{
    private const string Before = "\"addressees\":";

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Secrecy.Confidential, "MẬT")]
    [InlineData(Secrecy.Secret, "TỐI MẬT")]
    [InlineData(Secrecy.TopSecret, "TUYỆT MẬT")]
    public void A_stamp_of_secrecy_stands_between_the_subject_and_the_place(Secrecy secrecy, string stamp)
    {
        var dispatch = GivenDispatch.Draft with { Secrecy = secrecy };

        PlainTextRenderer.Render(dispatch).Should().Contain($"\nV/v báo cáo kết quả ký số\n\n{stamp}\n\nMây Trắng,");
        MarkdownRenderer.Render(dispatch).Should()
            .Contain($"\nV/v báo cáo kết quả ký số\n\n**{stamp}**\n\n_Mây Trắng,");
    }

    [Theory]
    [InlineData(Urgency.Urgent, "KHẨN")]
    [InlineData(Urgency.VeryUrgent, "THƯỢNG KHẨN")]
    [InlineData(Urgency.Express, "HOẢ TỐC")]
    public void A_stamp_of_urgency_stands_between_the_subject_and_the_place(Urgency urgency, string stamp)
    {
        var dispatch = GivenDispatch.Draft with { Urgency = urgency };

        PlainTextRenderer.Render(dispatch).Should().Contain($"\nV/v báo cáo kết quả ký số\n\n{stamp}\n\nMây Trắng,");
        MarkdownRenderer.Render(dispatch).Should()
            .Contain($"\nV/v báo cáo kết quả ký số\n\n**{stamp}**\n\n_Mây Trắng,");
    }

    [Fact]
    public void Secrecy_stands_over_urgency()
    {
        var dispatch = GivenDispatch.Draft with { Secrecy = Secrecy.Secret, Urgency = Urgency.Express };

        PlainTextRenderer.Render(dispatch).Should().Contain("\n\nTỐI MẬT\nHOẢ TỐC\n\n");
        MarkdownRenderer.Render(dispatch).Should().Contain("\n\n**TỐI MẬT**\\\n**HOẢ TỐC**\n\n");
    }

    [Theory]
    [InlineData("MẬT", Secrecy.Confidential)]
    [InlineData("TỐI MẬT", Secrecy.Secret)]
    [InlineData("TUYỆT MẬT", Secrecy.TopSecret)]
    public void Settings_name_secrecy_by_the_words_of_its_stamp(string words, Secrecy secrecy)
    {
        Set("secrecy", words);

        ComplianceCase.Load(_folder.Path).Draft().Secrecy.Should().Be(secrecy);
    }

    [Theory]
    [InlineData("KHẨN", Urgency.Urgent)]
    [InlineData("THƯỢNG KHẨN", Urgency.VeryUrgent)]
    [InlineData("HOẢ TỐC", Urgency.Express)]
    [InlineData("HỎA TỐC", Urgency.Express)]
    public void Settings_name_urgency_by_the_words_of_its_stamp(string words, Urgency urgency)
    {
        Set("urgency", words);

        ComplianceCase.Load(_folder.Path).Draft().Urgency.Should().Be(urgency);
    }

    [Fact]
    public void The_other_spelling_is_printed_as_the_decree_spells_it()
    {
        Set("urgency", "HỎA TỐC");

        PlainTextRenderer.Render(ComplianceCase.Load(_folder.Path).Draft()).Should().Contain("\n\nHOẢ TỐC\n\n");
    }

    [Theory]
    [InlineData("urgency", "Khẩn")]
    [InlineData("urgency", "MẬT")]
    [InlineData("secrecy", "Mật")]
    [InlineData("secrecy", "KHẨN")]
    public void Other_words_are_refused_with_those_that_are_known(string member, string words)
    {
        Set(member, words);

        var load = () => ComplianceCase.Load(_folder.Path);

        load.Should().Throw<CaseFormatException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().Be("CC1009");
    }

    [Fact]
    public void Settings_without_a_stamp_give_a_dispatch_without_one()
    {
        var dispatch = SongTho.Case.Draft();

        dispatch.Secrecy.Should().BeNull();
        dispatch.Urgency.Should().BeNull();
    }

    private void Set(string member, string words) =>
        _folder.Replace("dispatch.json", Before, $"\"{member}\": {JsonSerializer.Serialize(words)}, {Before}");
}
