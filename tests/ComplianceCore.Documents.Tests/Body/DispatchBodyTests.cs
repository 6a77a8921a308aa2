namespace ComplianceCore.Documents.Tests;

public sealed class DispatchBodyTests
{
    [Fact]
    public void A_body_of_one_line_is_one_paragraph() =>
        Blocks("Yêu cầu các đơn vị thực hiện./.").Should().ContainSingle()
            .Which.Should().BeOfType<BodyParagraph>()
            .Which.ToString().Should().Be("Yêu cầu các đơn vị thực hiện./.");

    [Fact]
    public void A_line_break_is_a_space() =>
        Blocks("dòng một\ndòng hai  \ndòng ba\\\ndòng bốn./.").Should().ContainSingle()
            .Which.ToString().Should().Be("dòng một dòng hai dòng ba dòng bốn./.");

    [Fact]
    public void Lines_may_end_as_on_Windows() =>
        Blocks("đoạn một\r\nviết tiếp\r\n\r\nđoạn hai./.\r\n").Select(block => block.ToString())
            .Should().Equal("đoạn một viết tiếp", "đoạn hai./.");

    [Fact]
    public void Bold_and_italic_nest_in_each_other() =>
        Runs("**đậm *cả hai* đậm** *nghiêng*./.").Should().Equal(
            new TextRun { Text = "đậm ", IsBold = true },
            new TextRun { Text = "cả hai", IsBold = true, IsItalic = true },
            new TextRun { Text = " đậm", IsBold = true },
            new TextRun { Text = " " },
            new TextRun { Text = "nghiêng", IsItalic = true },
            new TextRun { Text = "./." });

    [Fact]
    public void Escapes_and_entities_are_the_characters_they_stand_for() =>
        Runs("\\*A\\* &lt;b&gt; \\[1\\] &amp; [2] R&D ./.").Should().Equal(
            new TextRun { Text = "*A* <b> [1] & [2] R&D ./." });

    [Fact]
    public void A_link_keeps_its_address() =>
        Runs("[hướng **dẫn**](https://songtho.example/a) <http://b.example> <vp@songtho.example>./.").Should().Equal(
            new TextRun { Text = "hướng ", Link = "https://songtho.example/a" },
            new TextRun { Text = "dẫn", Link = "https://songtho.example/a", IsBold = true },
            new TextRun { Text = " " },
            new TextRun { Text = "http://b.example", Link = "http://b.example" },
            new TextRun { Text = " " },
            new TextRun { Text = "vp@songtho.example", Link = "mailto:vp@songtho.example" },
            new TextRun { Text = "./." });

    [Fact]
    public void A_dash_list_is_one_block_of_its_entries() =>
        Blocks("- một;\n- hai./.").Should().ContainSingle()
            .Which.Should().BeOfType<DashList>()
            .Which.Items.Select(item => item.ToString()).Should().Equal("một;", "hai./.");

    [Fact]
    public void Tasks_count_on_from_the_first_number() =>
        Tasks("3. ba\n3. bốn\n9. năm./.").Select(task => task.Number).Should().Equal(3, 4, 5);

    [Fact]
    public void A_paragraph_between_tasks_does_not_disturb_their_numbers() =>
        Tasks("1. một\n\n2. hai\n\nđoạn xen giữa\n\n3. ba./.").Select(task => task.Number).Should().Equal(1, 2, 3);

    [Fact]
    public void An_indented_paragraph_or_dash_list_belongs_to_its_task()
    {
        var task = Tasks("1. một\n\n   viết tiếp\n\n   - gạch\n\n2. hai./.")[0];

        task.Opening.ToString().Should().Be("một");
        task.Continuation.Should().HaveCount(2);
        task.Continuation[0].Should().BeOfType<BodyParagraph>().Which.ToString().Should().Be("viết tiếp");
        task.Continuation[1].Should().BeOfType<DashList>().Which.Items.Should().HaveCount(1);
    }

    [Fact]
    public void White_space_after_the_closing_mark_is_allowed() =>
        Blocks("Yêu cầu thực hiện./. \n\n").Should().HaveCount(1);

    [Fact]
    public void The_closing_mark_may_stand_in_bold() =>
        Blocks("Yêu cầu **thực hiện./.**").Should().HaveCount(1);

    private static IReadOnlyList<BodyBlock> Blocks(string markdown) =>
        DispatchBody.Parse(markdown, "template.sbn").Blocks;

    private static IReadOnlyList<TextRun> Runs(string markdown) =>
        Blocks(markdown).OfType<BodyParagraph>().Single().Runs;

    private static IReadOnlyList<NumberedTask> Tasks(string markdown) => [.. Blocks(markdown).OfType<NumberedTask>()];
}
