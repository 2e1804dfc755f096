namespace Shop;

internal static class Names
{
    public const string Journey = "running-shoes";
    public const string Checkout = Journey + ".checkout";
    public static readonly string ProductPage = $"{Journey}.product-page";
    public static string NotFixed = "running-shoes.changes";

    internal static class Loyalty
    {
        public const string Home = "loyalty" + Dot + "club-home";
        private const string Dot = ".";
    }
}
