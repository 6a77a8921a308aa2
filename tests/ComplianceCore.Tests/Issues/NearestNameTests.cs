namespace ComplianceCore.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("jion", "join")]
    [InlineData("signing_rat", "signing_rate")]
    [InlineData("isued", "issued")]
    [InlineData("amx", "max")]
    public void A_misspelt_name_is_nearest_to_the_one_that_was_meant(string written, string meant) =>
        NearestName.To(written, ["min", "max", "issued", "signing_rate", "join", "upcase"]).Should().Be(meant);

    [Fact]
    public void Of_two_names_as_near_the_shorter_one_is_meant() =>
        NearestName.To("ab", ["abcd", "a"]).Should().Be("a");

    [Fact]
    public void Names_of_endless_length_are_not_compared_to_their_end() =>
        NearestName.To(new string('a', 100_000), [new string('a', 100_000), "b"]).Should().Be("b");

    [Fact]
    public void Nothing_is_near_when_nothing_is_known() => NearestName.To("issued", []).Should().Be("-");
}
