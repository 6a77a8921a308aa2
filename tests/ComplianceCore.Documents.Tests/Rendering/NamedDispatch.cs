namespace ComplianceCore.Documents.Tests;

/// <summary>A dispatch in which everything that somebody can name has the same name.</summary>
internal static class NamedDispatch
{
    public static Dispatch Of(string name) => GivenDispatch.WithEveryPart with
    {
        IssuingBody = new IssuingBody { SuperiorLines = [name], NameLines = [name, name] },
        CodeNumber = name,
        CodeNotation = name,
        Place = name,
        Subject = name,
        Addressees = [name, name],
        LegalBases = [name],
        Recipients = [new Recipient { Name = name, Purpose = name }],
        Archive = new ArchiveLine { Units = [name], DraftersMark = name },
        Signature = new SignatureBlock
        {
            Lines = [new SigningLine { Capacity = SigningCapacity.ByOrder, Title = name }],
            SignerName = name,
        },
        Annexes =
        [
            new Annex
            {
                Label = name,
                Title = name,
                ReferenceLine = name,
                Table = AnnexTable.Grouped(
                    [new AnnexColumn { Header = name }, new AnnexColumn { Header = name }],
                    [
                        new AnnexGroup
                        {
                            Heading = new AnnexGroupHeading { Ordinal = name, Title = name },
                            Rows = [AnnexRow.Of(name, name)],
                        },
                    ]),
            },
        ],
    };
}
