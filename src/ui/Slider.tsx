interface Props {
  readonly words: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The value in words. */
  readonly shown: string;
  readonly locked?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number on a scale, with its name and its value. */
export function Slider({ words, value, from, to, step, shown, locked = false, onChange }: Props) {
  return (
    <label class="slider">
      <span>{words}</span>
      <output aria-hidden="true">{shown}</output>
      <input
        type="range"
        disabled={locked}
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
