using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>Holds the reports on documents that nobody made with this library against approved ones.</summary>
public sealed class TypedReportTests
{
    public static TheoryData<string> Documents => TypedDocuments.Names;

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_report_on_a_typed_document_reads_as_approved(string name)
    {
        var report = Checked.Document(TypedDocuments.Called(name));

        Approved.Matches<TypedReportTests>($"{name}.txt", WrittenReport.Of(report));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_part_that_a_typed_document_has_is_found(string name)
    {
        var report = Checked.Document(TypedDocuments.Called(name));

        report.Parts.Where(part => part.State == PartState.Missing).Should().BeEmpty();
    }

    [Fact]
    public void Eleven_documents_are_typed() => Documents.Should().HaveCount(11);
}
