namespace ComplianceCore.Documents.Tests;

/// <summary>Texts of dispatches that are built in code.</summary>
public sealed class DispatchTextTests
{
    private static readonly Dispatch _draft = GivenDispatch.Draft;
    private static readonly Annex _annex = GivenDispatch.WithEveryPart.Annexes[0];
    private static readonly Recipient _recipient = new() { Name = "Như trên" };

    /// <summary>Every part that takes a text, given the text.</summary>
    public static TheoryData<string, Action<string>> Parts => new()
    {
        { "superior", text => _ = new IssuingBody { SuperiorLines = ["UBND", text], NameLines = ["UBND"] } },
        { "name of the body", text => _ = new IssuingBody { NameLines = [text] } },
        { "number", text => _ = _draft with { CodeNumber = text } },
        { "notation", text => _ = _draft with { CodeNotation = text } },
        { "place", text => _ = _draft with { Place = text } },
        { "subject", text => _ = _draft with { Subject = text } },
        { "addressee", text => _ = _draft with { Addressees = ["Sở Gió Mùa", text] } },
        { "legal basis", text => _ = _draft with { LegalBases = [text] } },
        { "recipient", text => _ = _recipient with { Name = text } },
        { "purpose", text => _ = _recipient with { Purpose = text } },
        { "filing unit", text => _ = _draft.Archive with { Units = ["VT", text] } },
        { "drafter", text => _ = _draft.Archive with { DraftersMark = text } },
        { "title of the signer", text => _ = new SigningLine { Title = text } },
        { "signer", text => _ = _draft.Signature with { SignerName = text } },
        { "label of an annex", text => _ = _annex with { Label = text } },
        { "title of an annex", text => _ = _annex with { Title = text } },
        { "reference of an annex", text => _ = _annex with { ReferenceLine = text } },
        { "column", text => _ = new AnnexColumn { Header = text } },
        { "number of a group", text => _ = new AnnexGroupHeading { Ordinal = text, Title = "Các xã" } },
        { "title of a group", text => _ = new AnnexGroupHeading { Ordinal = "I", Title = text } },
        { "cell", text => _ = AnnexRow.Of("1", text) },
    };

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void A_character_that_no_document_can_hold_is_refused_by_its_name(string part, Action<string> build)
    {
        var give = () => build("Gió\u0001Mùa");

        give.Should().Throw<ArgumentException>(part)
            .WithMessage("No document may hold the character U+0001.*");
    }

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void Half_of_a_pair_is_refused(string part, Action<string> build)
    {
        var give = () => build("Gió" + "\U0001F600"[..1]);

        give.Should().Throw<ArgumentException>(part).WithMessage("No document may hold the character U+D83D.*");
    }

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void White_space_and_characters_of_every_script_come_through(string part, Action<string> build)
    {
        var give = () => build("Gió\tMùa\r\n\U0001F469\u200d\U0001F4BB Ma\u0302y \u200f\u200e <&\"'> \ufffd");

        give.Should().NotThrow(part);
    }

    [Theory]
    [InlineData("\u001f")]
    [InlineData("\u007f")]
    [InlineData("\ufffe")]
    [InlineData("\uffff")]
    public void A_cell_with_a_character_that_no_document_can_hold_is_refused(string cell)
    {
        var give = () => AnnexRow.Of("1", cell);

        give.Should().Throw<ArgumentException>().WithParameterName("cells");
    }

    [Theory]
    [InlineData("\u0020")]
    [InlineData("\u007e")]
    [InlineData("\u00a0")]
    [InlineData("\ufffd")]
    [InlineData("")]
    public void A_cell_with_its_neighbours_comes_through(string cell) =>
        AnnexRow.Of("1", cell).Cells[1].Should().Be(cell);
}
