using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class BodyFaultTests
{
    private const string EveryFault = """
        # Tiêu đề

        Có `mã` và <b>thẻ</b> và ![hình](hinh.png) ./. giữa đoạn.

            thụt bốn khoảng trắng

        > trích dẫn

        | Đơn vị | Số |
        |--------|---:|

        ***

        [nhãn]: http://songtho.example

        * gạch bằng dấu sao

        1) đánh số bằng ngoặc

        - gạch

          đoạn thứ hai của gạch

          - lồng nhau

        2. nhiệm vụ

           1. nhiệm vụ con

        -

        [tệp](ftp://songtho.example) [tên phụ](http://songtho.example "ghi chú") [](http://songtho.example)
        """;

    [Theory]
    [InlineData("Một.\n\n# Hai\n\nBa./.", "(3,1)", "CC3101")]
    [InlineData("Hai\n===\n\nBa./.", "(1,1)", "CC3101")]
    [InlineData("Một `hai` ba./.", "(1,5)", "CC3102")]
    [InlineData("```\nmột\n```\n\nHai./.", "(1,1)", "CC3102")]
    [InlineData("Một.\n\n    hai\n\nBa./.", "(3,1)", "CC3102")]
    [InlineData("> Một.\n\nHai./.", "(1,1)", "CC3103")]
    [InlineData("Một <br> hai./.", "(1,5)", "CC3104")]
    [InlineData("<div>\n</div>\n\nHai./.", "(1,1)", "CC3104")]
    [InlineData("Một\nhai ![ba](bon.png)./.", "(2,5)", "CC3105")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n\nHai./.", "(2,1)", "CC3106")]
    [InlineData("Một.\n\n---\n\nHai./.", "(3,1)", "CC3107")]
    [InlineData("[a]: http://songtho.example\n\nHai [a]./.", "(1,1)", "CC3108")]
    [InlineData("- một\n* hai./.", "(2,1)", "CC3109")]
    [InlineData("+ một./.", "(1,1)", "CC3109")]
    [InlineData("1) một./.", "(1,1)", "CC3110")]
    [InlineData("1. một\n\n   1. hai\n\n2. ba./.", "(3,4)", "CC3111")]
    [InlineData("- một\n  - hai\n\nBa./.", "(2,3)", "CC3111")]
    [InlineData("-\n\nHai./.", "(1,1)", "CC3112")]
    [InlineData("- - một\n\nHai./.", "(1,1)", "CC3112")]
    [InlineData("- một\n\n  hai\n\nBa./.", "(3,3)", "CC3113")]
    [InlineData("[một](ftp://songtho.example)./.", "(1,1)", "CC3114")]
    [InlineData("[một](trang.html)./.", "(1,1)", "CC3114")]
    [InlineData("Gửi [một](javascript:alert)./.", "(1,5)", "CC3114")]
    [InlineData("[một](<http://songtho.example/a b>)./.", "(1,1)", "CC3114")]
    [InlineData("[một](http://songtho.example \"hai\")./.", "(1,1)", "CC3115")]
    [InlineData("[](http://songtho.example)./.", "(1,1)", "CC3116")]
    [InlineData("", "(1,1)", "CC3117")]
    [InlineData(" \n\n", "(1,1)", "CC3117")]
    [InlineData("Một.\n\nHai../.", "(3,5)", "CC3120")]
    [InlineData("Một.\n\nHai.", "(3,4)", "CC3118")]
    [InlineData("- một./.\n- hai", "(2,5)", "CC3118")]
    [InlineData("Một\nhai ./. ba./.", "(2,5)", "CC3119")]
    [InlineData("- một./.\n- hai./.", "(1,6)", "CC3119")]
    [InlineData("Một **hai./.** ba./.", "(1,10)", "CC3119")]
    public void What_has_no_place_in_a_body_is_refused_where_it_stands(string markdown, string place, string code)
    {
        var issues = IssuesOf(markdown);

        issues.Should().Contain(issue => issue.Code == code)
            .Which.Place.ToString().Should().Be("template.sbn" + place);
    }

    [Theory]
    [InlineData("# Một\n\nHai./.")]
    [InlineData("Một.")]
    [InlineData("- một\n\n  hai\n\nBa./.")]
    [InlineData("[](http://songtho.example)./.")]
    [InlineData("> Một./.")]
    [InlineData("")]
    public void One_fault_is_reported_once(string markdown) => IssuesOf(markdown).Should().HaveCount(1);

    [Fact]
    public void Every_fault_of_a_body_is_reported_at_once_in_the_order_of_the_text() =>
        IssuesOf(EveryFault).Select(issue => issue.Place.Line).Should().HaveCountGreaterThan(15)
            .And.BeInAscendingOrder();

    [Fact]
    public void Every_fault_says_in_Vietnamese_what_is_wrong_and_what_to_do() =>
        Approved.Matches<BodyFaultTests>("vi.txt", Sentences(Language.Vietnamese));

    [Fact]
    public void Every_fault_says_in_English_what_is_wrong_and_what_to_do() =>
        Approved.Matches<BodyFaultTests>("en.txt", Sentences(Language.English));

    [Fact]
    public void The_message_of_the_exception_lists_the_faults() =>
        Refusing("# Một").Should().Throw<TemplateException>()
            .WithMessage("template.sbn(1,1): A heading has no place*[CC3101]");

    private static string Sentences(Language language) => string.Join(
        '\n',
        new[] { EveryFault, string.Empty, "Chưa xong." }.SelectMany(IssuesOf).Select(issue => issue.Describe(language)))
        + "\n";

    private static IReadOnlyList<Issue> IssuesOf(string markdown) =>
        Refusing(markdown).Should().Throw<TemplateException>().Which.Issues;

    private static Action Refusing(string markdown) => () => DispatchBody.Parse(markdown, "template.sbn");
}
