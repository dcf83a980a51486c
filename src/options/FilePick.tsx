interface Props {
  readonly words: string;
  readonly accept: string;
  readonly onText: (text: string, name: string) => void;
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
          const file = currentTarget.files?.[0];
          void file?.text().then((text) => onText(text, file.name));
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
