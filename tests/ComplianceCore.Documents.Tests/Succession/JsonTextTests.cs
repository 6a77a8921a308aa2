using System.Text;

namespace ComplianceCore.Documents.Tests;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "a", "{\n  \"b\": 2\n}\n")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "b", "{\n  \"a\": 1\n}\n")]
    [InlineData("{\r\n  \"a\": 1,\r\n  \"b\": 2,\r\n  \"c\": 3\r\n}", "b", "{\r\n  \"a\": 1,\r\n  \"c\": 3\r\n}")]
    [InlineData("{ \"a\": 1 }", "a", "{  }")]
    [InlineData("{\"a\":{\"b\":1},\"b\":2}", "b", "{\"a\":{\"b\":1}}")]
    [InlineData("{ \"a\": 1 }", "b", "{ \"a\": 1 }")]
    public void A_member_goes_with_its_comma_and_its_line(string text, string name, string expected) =>
        Read(Of(text).Without(name)).Should().Be(expected);

    [Theory]
    [InlineData("quý I/2021", "\"quý I/2021\"")]
    [InlineData("\"một\" \\ hai", "\"\\\"một\\\" \\\\ hai\"")]
    [InlineData("<b>&'", "\"<b>&'\"")]
    public void A_text_keeps_its_letters(string text, string expected) =>
        Read(Of("{\"a\":1}").WithText("a", text)).Should().Be($"{{\"a\":{expected}}}");

    [Fact]
    public void A_member_of_an_inner_object_is_not_taken_for_one_of_the_outer() =>
        Of("{ \"a\": { \"b\": 1 } }").Has("b").Should().BeFalse();

    private static JsonText Of(string text) => JsonText.Of(Encoding.UTF8.GetBytes(text));

    private static string Read(JsonText text) => Encoding.UTF8.GetString(text.Bytes);
}
