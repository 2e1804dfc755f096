using Journeys.Interchange.Csv;

namespace Journeys.Interchange.Tests.Csv;

public sealed class PersonalisedTextTests
{
    [Theory]
    [InlineData("interests, size", null, "interests", "size")]
    [InlineData("interests, size (consent)", "consent", "interests", "size")]
    [InlineData("size\\, colour (legal-obligation)", "legal-obligation", "size, colour")]
    [InlineData("a\\\\, b", null, "a\\", "b")]
    [InlineData("size (EU)", null, "size (EU)")]
    [InlineData("size (EU) (contract)", "contract", "size (EU)")]
    [InlineData("what one gave \\(consent)", null, "what one gave (consent)")]
    [InlineData("a\\\\(b", null, "a\\(b")]
    public void What_is_personalised_and_why_is_the_same_again(string text, string? basis, params string[] with)
    {
        Assert.Equal(text, PersonalisedText.Of([.. with], basis));
        var (again, why) = PersonalisedText.Cut(text);
        Assert.Equal((basis, string.Join('|', with)), (why, string.Join('|', again)));
    }
}
