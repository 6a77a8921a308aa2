using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class MarkdownRendererTests
{
    [Fact]
    public void A_dispatch_with_every_part_reads_in_the_order_of_the_decree() =>
        Approved.Matches<MarkdownRendererTests>(
            "every-part.md",
            MarkdownRenderer.Render(GivenDispatch.WithEveryPart));

    [Fact]
    public void A_draft_leaves_room_for_what_is_filled_in_by_hand() =>
        Approved.Matches<MarkdownRendererTests>("draft.md", MarkdownRenderer.Render(GivenDispatch.Draft));
}
