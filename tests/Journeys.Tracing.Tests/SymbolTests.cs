using Xunit;

namespace Journeys.Tracing.Tests;

public sealed class SymbolTests
{
    private const string Source = """
        namespace Shop.Checkout;
        public partial class CheckoutController // 2
        {
            public CheckoutController() { }
            public void Post(int id, string? name) { } // 5
            public void Post(System.Int32 id) { } // 6
            public string Title { get; set; } // 7
            public event System.Action? Paid; // 8
            public class Inner<T> // 9
            {
                public void Save(System.Collections.Generic.List<T> all) { } // 11
            }
        }
        public partial class CheckoutController { } // 14
        public record Order(int Id); // 15
        public enum Payment { Ideal, MobilePay } // 16
        public interface IPay { void Pay(); } // 17
        public delegate void Paying(); // 18
        public static class Extensions { extension(string text) { public int Words() => 1; } }
        """;

    [Theory]
    [InlineData("Shop.Checkout.CheckoutController", "2,14")]
    [InlineData("global::Shop.Checkout.CheckoutController", "2,14")]
    [InlineData("Checkout.CheckoutController", "2,14")]
    [InlineData("CheckoutController.Post", "5,6")]
    [InlineData("CheckoutController.Post(int)", "6")]
    [InlineData("Shop.Checkout.CheckoutController.Post(Int32, System.String?)", "5")]
    [InlineData("CheckoutController.Post()", "")]
    [InlineData("CheckoutController.Title", "7")]
    [InlineData("Paid", "8")]
    [InlineData("CheckoutController+Inner", "9")]
    [InlineData("CheckoutController.Inner<T>.Save", "11")]
    [InlineData("Inner`1.Save(List<T>)", "11")]
    [InlineData("Order", "15")]
    [InlineData("Payment.MobilePay", "16")]
    [InlineData("IPay.Pay", "17")]
    [InlineData("Paying", "18")]
    [InlineData("Controller", "")]
    [InlineData("Other.Checkout.CheckoutController", "")]
    [InlineData("", "")]
    [InlineData("...", "")]
    [InlineData("<<(", "")]
    public void A_symbol_is_found_by_the_end_of_its_name(string text, string lines)
    {
        var places = Traced.Source(Source, "Source.cs", text).Symbols[0].Places;
        Assert.Equal(lines, string.Join(',', places.Select(place => place.Line)));
    }

    [Theory]
    [InlineData("Shop.Checkout.CheckoutControler", "Shop.Checkout.CheckoutController")]
    [InlineData("Shop.Orders.CheckoutController", "Shop.Checkout.CheckoutController")]
    [InlineData("CheckoutController.Pots", "CheckoutController.Post")]
    [InlineData("Shop.Newsletter.Subscribe", null)]
    public void What_is_gone_is_told_with_what_was_probably_meant(string text, string? nearest)
    {
        var symbol = Traced.Source(Source, "Source.cs", text).Symbols[0];
        Assert.Empty(symbol.Places);
        Assert.Equal(nearest, symbol.Nearest);
    }
}
