interface Props {
  readonly words: string;
  readonly accept: string;
  readonly onText: (text: string) => void;
}

/** Asks for a file and hands on its text. */
export function FilePick({ words, accept, onText }: Props) {
  return (
    <label class="file">
      <span>{words}</span>
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          void currentTarget.files?.[0]?.text().then(onText);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
