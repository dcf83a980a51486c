import { t } from '../platform/i18n';
import figures from './method-figures.json';

/** One length of text, as the benchmark of the wording model prints it. */
interface Row {
  readonly words: number;
  /** Area under the ROC curve: how well genuine and reworded texts are told apart, 0.5 to 1. */
  readonly auc: number;
  /** Share of reworded texts over the strict threshold. */
  readonly recallStrict: number;
  readonly falsePer1000: number;
  readonly genuineTexts: number | null;
  readonly spunTexts: number | null;
}

/** The measured error rates of the wording check, one row a length of text. */
export function Figures() {
  const lang = t('language_tag');
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(lang, { style: 'percent' });
  const three = new Intl.NumberFormat(lang, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const texts = ({ genuineTexts, spunTexts }: Row) =>
    [genuineTexts, spunTexts].map((count) => (count === null ? '–' : whole.format(count))).join(' · ');
  const rows: readonly Row[] = figures.wording;
  return (
    <>
      <h3>{t('about_figures')}</h3>
      <p class="hint">{t('about_figures_note')}</p>
      <table class="ledger figures">
        <thead>
          <tr>
            <th scope="col">{t('about_figures_words')}</th>
            <th scope="col">{t('about_figures_found')}</th>
            <th scope="col">{t('about_figures_wrong')}</th>
            <th scope="col">AUC</th>
            <th scope="col">{t('about_figures_texts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.words}>
              <th scope="row">{whole.format(row.words)}</th>
              <td>{share.format(row.recallStrict)}</td>
              <td>{whole.format(row.falsePer1000)}</td>
              <td>{three.format(row.auc)}</td>
              <td>{texts(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
