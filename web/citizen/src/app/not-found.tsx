import { Link } from '@tanstack/react-router';
import { Empty } from '../../../shared/look/said.js';
import { useWords } from './words.js';

export function NotFound() {
  const { t } = useWords();
  return (
    <div className="page">
      <Empty title={t('common.notFound')} todo={t('common.notFoundTodo')}>
        <Link to="/">{t('common.toFirstPage')}</Link>
      </Empty>
    </div>
  );
}
