using Journeys.Site.Markup;

namespace Journeys.Site.Templates.Compiled;

/// <summary>What a template does next.</summary>
internal abstract class Step
{
    /// <summary>Does it.</summary>
    /// <exception cref="UncertainException">Scriban is to judge.</exception>
    public abstract void Run(RenderState state);
}

/// <summary>Text as it stands.</summary>
internal sealed class TextStep(byte[] bytes) : Step
{
    public override void Run(RenderState state) => state.Output.Write(bytes);
}

/// <summary>A value, printed.</summary>
internal sealed class PrintStep(Source source) : Step
{
    public override void Run(RenderState state)
    {
        switch (source.Get(state))
        {
            case null:
                break;
            case string text:
                state.Output.Write(text);
                break;
            case HtmlPieces pieces:
                state.Output.Write(pieces);
                break;
            case int number:
                state.Output.Write(number);
                break;
            default:
                throw new UncertainException();
        }
    }
}

/// <summary>One thing after the other.</summary>
internal sealed class BlockStep(Step[] steps) : Step
{
    public override void Run(RenderState state)
    {
        foreach (var step in steps)
        {
            step.Run(state);
        }
    }
}

/// <summary><c>if … else …</c>.</summary>
internal sealed class IfStep(Source condition, Step then, Step? otherwise) : Step
{
    public override void Run(RenderState state)
    {
        if (condition.IsTrue(state))
        {
            then.Run(state);
        }
        else
        {
            otherwise?.Run(state);
        }
    }
}

/// <summary><c>for … in …</c>.</summary>
internal sealed class ForStep(Source list, int slot, Step body) : Step
{
    public override void Run(RenderState state)
    {
        switch (list.Get(state))
        {
            case null:
                break;
            case ViewModel[] views:
                // What one turn saw is over when the next begins.
                ViewSlots? spare = null;
                foreach (var view in views)
                {
                    Turn(state, spare = view.ToSlots(spare));
                }

                break;
            case ViewSlots[] views:
                foreach (var view in views)
                {
                    Turn(state, view);
                }

                break;
            case Html[] texts:
                foreach (var text in texts)
                {
                    Turn(state, text.ToPrint ?? "");
                }

                break;
            default:
                throw new UncertainException();
        }
    }

    private void Turn(RenderState state, object item)
    {
        state.Turn();
        state.Slots[slot] = item;
        body.Run(state);
    }
}

/// <summary><c>include</c>: the arguments are worked out first, then the partial runs.</summary>
internal sealed class IncludeStep(Source[] arguments, int firstSlot, Step body) : Step
{
    public override void Run(RenderState state)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            state.Slots[firstSlot + i] = arguments[i].Get(state);
        }

        body.Run(state);
    }
}

/// <summary>The page within its layout.</summary>
internal sealed class ContentStep : Step
{
    public override void Run(RenderState state) => (state.Content ?? throw new UncertainException()).Run();
}
