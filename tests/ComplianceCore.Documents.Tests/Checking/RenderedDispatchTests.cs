using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>What the library prints, held against its own layout checker.</summary>
public sealed class RenderedDispatchTests
{
    private static readonly AcceptedDeparture _noLabel =
        new("annex_label_missing", "Phụ lục không ghi số thứ tự, theo mẫu của cơ quan");

    private static readonly AcceptedDeparture _ownReference =
        new("annex_reference_form", "Chỉ dẫn ghi ngày bằng số, theo mẫu của cơ quan");

    // The words of a dispatch are its office's; what the library brings itself departs nowhere.
    private static readonly Dictionary<string, AcceptedDeparture[]> _ownForms = new(StringComparer.Ordinal)
    {
        ["yen-chau-2021-q1"] = [.. AcceptedBy("yen-chau-2021-q1")],
        ["my-loc-2020-09"] = [.. AcceptedBy("my-loc-2020-09")],
        ["my-loc-2020-11"] = [.. AcceptedBy("my-loc-2020-11")],
        ["song-tho"] =
        [
            new AcceptedDeparture("body_annex_mention", "Văn bản mẫu chỉ có vài dòng"),
            new AcceptedDeparture("annex_label_wording", "Phụ lục mang tên kỳ báo cáo"),
            _ownReference,
        ],
        ["every part"] = [_noLabel, _ownReference],
        ["draft"] = [],
        ["stamps"] = [_noLabel, _ownReference],
        ["long annexes"] = [_ownReference],
    };

    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_is_printed_departs_from_the_layout_but_in_forms_of_the_office(string name) =>
        Check(name, _ownForms[name]).Departures.Select(each => each.Message.English).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Forms_that_an_office_accepts_are_listed_with_its_reasons(string name) =>
        Check(name, _ownForms[name]).Accepted
            .Select(each => new AcceptedDeparture(each.Rule.Id, each.AcceptedBecause!))
            .Should().Equal(_ownForms[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_part_of_what_is_printed_is_missing(string name) =>
        Check(name, _ownForms[name]).Parts.Where(part => part.State == PartState.Missing).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_is_printed_needs_a_note(string name) =>
        Check(name, _ownForms[name]).Notes.Select(note => note.Message.English).Should().BeEmpty();

    private static IReadOnlyList<AcceptedDeparture> AcceptedBy(string sample) =>
        ComplianceCase.Load(RepositoryRoot.PathOf("samples", "cases", sample)).Dispatch.AcceptedDepartures;

    private static LayoutReport Check(string name, IReadOnlyList<AcceptedDeparture> accepted) =>
        Checked.Document(DocxRenderer.Render(PrintedDispatches.Called(name)), accepted);
}
