using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ReceiptJsonTests
{
    private static readonly DispatchReceipt _receipt = new()
    {
        Report = new ReportReceipt
        {
            Engine = "ComplianceCore 1.2.3",
            Units = "sha256:01",
            Figures = "sha256:02",
            Reports = "sha256:e",
            History = "sha256:f",
            Rules = "sha256:03",
            Period = "sha256:04",
            AsOf = "2024-05-30",
        },
        Engine = "ComplianceCore.Documents 1.2.3",
        Settings = "sha256:05",
        Template = "sha256:06",
        Outputs = [new OutputDigest("dispatch.md", "sha256:07"), new OutputDigest("dispatch.txt", "sha256:08")],
    };

    [Fact]
    public void A_receipt_is_written_as_it_was_approved() =>
        Approved.Matches<ReceiptJsonTests>("receipt.json", Written(_receipt));

    [Fact]
    public void A_receipt_without_outputs_has_an_empty_list() =>
        Written(_receipt with { Outputs = [] }).Should().Contain("\"outputs\": [],\n");

    [Fact]
    public void A_receipt_of_nothing_is_refused()
    {
        var render = () => ReceiptJson.Render(null!);

        render.Should().Throw<ArgumentNullException>().WithParameterName("receipt");
    }

    private static string Written(DispatchReceipt receipt) => Encoding.UTF8.GetString(ReceiptJson.Render(receipt));
}
