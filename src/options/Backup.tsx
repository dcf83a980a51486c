import { t } from '../platform/i18n';
import { restoreBackup, takeBackup } from '../platform/stored-data';
import { saveFile } from '../ui/save-file';
import { FilePick } from './FilePick';

/** Take the settings along in a file, or bring them back. */
export function Backup({ say }: { readonly say: (words: string) => void }) {
  const save = async () => {
    const text = `${JSON.stringify(await takeBackup(), null, 2)}\n`;
    saveFile('headwater-backup.json', new Blob([text], { type: 'application/json' }));
  };
  const restore = (text: string) =>
    void restoreBackup(text).then(
      (done) => say(t(done ? 'backup_restored' : 'backup_refused')),
      () => say(t('options_not_saved')),
    );
  return (
    <section id="backup">
      <h2>{t('options_backup')}</h2>
      <p>{t('options_backup_note')}</p>
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
          {t('backup_save')}
        </button>
      </div>
      <FilePick words={t('backup_restore')} accept=".json,application/json" onText={restore} />
    </section>
  );
}
