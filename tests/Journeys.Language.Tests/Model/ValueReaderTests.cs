using System.Globalization;
using Journeys.Language.Model.Binding;

namespace Journeys.Language.Tests.Model;

public class ValueReaderTests
{
    /// <summary>Short numbers are read by hand, since a file has thousands; .NET is the judge, also of the zeros behind the point.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("007")]
    [InlineData("4.20")]
    [InlineData("0.5")]
    [InlineData("-3")]
    [InlineData("+3.5")]
    [InlineData("999999999")]
    [InlineData("1000000000")]
    [InlineData("12345678.9")]
    [InlineData("123456789.1")]
    [InlineData("79228162514264337593543950335")]
    public void A_number_reads_like_dotnet_reads_it(string text)
    {
        var expected = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        var read = ValueReader.Number(text);
        Assert.Equal(decimal.GetBits(expected), decimal.GetBits(read!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("79228162514264337593543950336")]
    public void What_is_no_number_has_no_value(string text) => Assert.Null(ValueReader.Number(text));
}
