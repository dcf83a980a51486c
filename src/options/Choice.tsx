interface Props<V extends string> {
  readonly name: string;
  readonly question: string;
  readonly value: V;
  readonly answers: readonly { readonly value: V; readonly words: string; readonly note: string }[];
  readonly locked?: boolean;
  readonly onChange: (value: V) => void;
}

/** One question with a few answers, of which one holds. */
export function Choice<V extends string>({ name, question, value, answers, locked = false, onChange }: Props<V>) {
  return (
    <fieldset disabled={locked}>
      <legend>{question}</legend>
      {answers.map((answer) => (
        <label key={answer.value}>
          <input type="radio" name={name} checked={answer.value === value} onChange={() => onChange(answer.value)} />
          <span>
            {answer.words}
            {answer.note && <small>{answer.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
