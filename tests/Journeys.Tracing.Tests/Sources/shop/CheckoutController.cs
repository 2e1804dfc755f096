using Journeys;
using Microsoft.AspNetCore.Mvc;
using T = Journeys.TouchpointAttribute;
using Spots = Journeys.Touchpoints.RunningShoes;
using static Shop.Names.Loyalty;

namespace Shop.Checkout
{
    [ApiController, Route("[controller]")]
    [Touchpoint("running-shoes.checkout")] //= running-shoes.checkout | CheckoutController
    public class CheckoutController : ControllerBase
    {
        [HttpGet("{id:int}")]
        [Journeys.Touchpoint(Names.Checkout)] //= running-shoes.checkout | CheckoutController.Get
        public string Get(int id) => "";

        [HttpPost, T(Shop.Names.ProductPage)] //= running-shoes.product-page | CheckoutController.Post
        public string Post() => "";

        [HttpPut]
        [global::Journeys.TouchpointAttribute(Touchpoints.RunningShoes.Delivery)] //= Touchpoints:RunningShoes.Delivery | CheckoutController.Put
        public string Put() => "";

        [HttpDelete("~/baskets/{id}")]
        [Touchpoint(name: Spots.Packing)] //= Touchpoints:RunningShoes.Packing | CheckoutController.Delete
        public string Delete() => "";

        [NonAction]
        [Touchpoint(Home)] //= loyalty.club-home | CheckoutController.Helper
        public string Helper() => "";

        // [Touchpoint("running-shoes.in-a-comment")]
        public string Words() => "[Touchpoint(\"running-shoes.in-a-text\")]";

        [Touchpoint(Names.NotFixed)]
        public string Changing() => "";

        [Touchpoint(nameof(checkout))] //= checkout | CheckoutController.Named
        public string Named(string checkout) => checkout;

        public static class Inner
        {
            [field: Touchpoint("returns.label")] //= returns.label | CheckoutController.Inner.Label
            public static string Label { get; } = "";
        }
    }
}
