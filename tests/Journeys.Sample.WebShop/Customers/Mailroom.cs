using Journeys;

namespace Loopwinkel.Shop.Customers;

/// <summary>Writes the mails that go with an order. Each is a touchpoint.</summary>
public sealed class Mailroom(CustomerEvents events)
{
    /// <summary>Right after the payment.</summary>
    [Touchpoint(Touchpoints.RunningShoes.ConfirmationMail)]
    public Mail Confirm(string order) => new($"Order {order} is on its way");

    /// <summary>After two weeks of running.</summary>
    [Touchpoint(Touchpoints.Shared.FeedbackRequest)]
    public Mail AskForFeedback(string order) => new($"How do they run? (order {order})");

    /// <summary>When the parcel came back.</summary>
    public Mail TellMoneyIsBack(string order)
    {
        events.Happened(Touchpoints.ReturnsAndService.MoneyBack);
        return new Mail($"Your money for order {order} is back");
    }

    /// <summary>The first step, for a new member.</summary>
    [Touchpoint(Touchpoints.Loyalty.WelcomeMail)]
    public Mail Welcome(string name) => new($"Welcome to Loopclub, {name}");

    /// <summary>After the shop: what the screen showed. The journey names this method.</summary>
    public Mail SendReceipt(string customer) => new($"Your receipt, {customer}");

    /// <summary>For the next pair.</summary>
    public Mail TipNextSize(string size)
    {
        events.Happened("returns-and-service.next-size-tip");
        return new Mail($"Your size is {size}");
    }

    /// <summary>Only where something goes with the pair.</summary>
    public Mail OfferAccessories()
    {
        events.Happened(Touchpoints.RunningShoes.AccessoryOffer);
        return new Mail("Laces that stay tied");
    }
}

/// <summary>A mail.</summary>
public sealed record Mail(string Subject);
