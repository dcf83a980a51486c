/** A search in the words it is sent in. What leaves a site out is not torn apart at its hyphens. */
export function QueryText({ text }: { readonly text: string }) {
  const parts = text.split(/(-site:\S+)/);
  return (
    <q>
      <bdi>
        {parts.map((part) =>
          part.startsWith('-site:') ? (
            <span class="whole" key={part}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </bdi>
    </q>
  );
}
