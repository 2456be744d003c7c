import type { Role } from '../model/article.js';

/**
 * What the words in class names and ids say of an element: a role, then the words between spaces. Words of a compound
 * name («jeg_share_button», «RelatedNewsHead») are read apart; `most-read` must stand in this order, and `+` before a
 * word asks that it stand alone or last, as in «post-tags», not in «tags-open»; `=` that it be the whole name, as Drupal's
 * «views-field-body» is no count of views.
 */
export type MarkLine = readonly [role: Role, words: string];

/** Elements that are no part of the article: every line inside has the role. */
export const FURNITURE_MARKS: readonly MarkLine[] = [
  ['related', 'related relatednews relatedposts relatedarticles related-news more-news more-stories more-from more-on'],
  ['related', 'most-read mostread more-reads most-viewed most-popular most-news top-stories top-news hot-articles'],
  ['related', 'read-also readalso also-read alsoread see-also seealso read-more-links alsos recommended recommend'],
  [
    'related',
    'recommendations recirc recirculation outbrain taboola trending popular similar inject +refs editors-picks +recs',
  ],
  [
    'related',
    'latest-news latest-posts latest-articles recent-posts breaking-news ticker newsticker you-may suggested',
  ],
  [
    'related',
    'block-views suggestions inline-related more-articles next-post-card infinite-next other-news promo promos',
  ],
  ['share', 'share shares sharing sharer shareing share-bar social socials addtoany sharethis addthis sharedaddy'],
  ['share', 'shareicons socialshare shareaholic jssocials email-link'],
  ['comments', 'comments comment commentform comment-form disqus fb-comments respond livefyre addcomment reply'],
  ['comments', 'comment-rules commentlist add-comment commento'],
  [
    'keywords',
    '+tags tagcloud tag-cloud taglist tag-list tag-links tags-links +keywords hashtags post-tag article-tag',
  ],
  ['keywords', 'topic-list topics-list source-tags post-labels'],
  ['navigation', 'breadcrumb breadcrumbs crumbs crumb nav navbar navigation menu megamenu submenu pagination pager'],
  [
    'navigation',
    'pagenavi page-links post-pages prev-next post-navigation nextprev next-prev toolbar +tools skip +search searchbox',
  ],
  ['navigation', 'backtop back-to-top scroll-top +print font-size fontsize lang-switcher site-header masthead topbar'],
  ['navigation', 'top-bar site-logo category-name post-cat post-cats +cat +rubric entry-category'],
  ['author-bio', 'author-box authorbox about-author author-bio author-card author-info author-desc author-description'],
  ['author-bio', 'writer-info writer-bio contributor-bio post-author-box author-details'],
  [
    'subscription',
    'newsletter subscribe subscription subscriptions follow followus follow-us google-news app-download',
  ],
  ['subscription', 'download-app app-banner appbanner +apps footer-app whatsapp-channel telegram-channel'],
  ['subscription', 'push-notification'],
  ['ad', 'ad ads adv advert adverts advertisement advertising adsbygoogle adspot dfp adslot ad-slot sponsored sponsor'],
  ['ad', 'google-ad gpt-ad ad-container ad-unit stream-item-above-post-content'],
  ['copyright', '+copyright copyrights copy-right colophon'],
  [
    'metrics',
    'post-views page-views news-views article-views meta-views nr-views views-count view-count views-state +views',
  ],
  ['metrics', 'time-to-read viewscount hits hit-count +counter reading-time read-time readtime stats =rate =rating'],
  ['notice', 'cookie cookies gdpr consent paywall paywall-notice login-required correction disclaimer'],
  ['link', 'shortlink short-link short-url permalink copy-link copylink'],
  [
    'other',
    'tweet twitter-tweet instagram-media fb-post fb-video tiktok-embed embed embedded player jwplayer video-js',
  ],
  ['other', 'weather prayer currency poll clock todaydate today-date current-date top-date'],
];

/** Beginnings of names that are written as one word: «relatedbox». */
export const FURNITURE_STEMS: readonly (readonly [role: Role, stems: readonly string[]])[] = [
  ['related', ['related', 'mostread', 'recommend']],
  ['comments', ['comment']],
  ['navigation', ['breadcrumb']],
  ['copyright', ['copyright']],
  ['subscription', ['newsletter', 'subscri']],
  ['ad', ['advert', 'sponsor']],
  ['share', ['socialshar', 'sharebutton', 'shareicon', 'sharelink']],
];

/** Elements that tell about the article: the role is a line's own, if nothing around it is furniture. */
export const DETAIL_MARKS: readonly MarkLine[] = [
  ['byline', 'byline bylines author authors writer writers writeby write-by writtenby written-by journalist reporter'],
  ['byline', 'post-author meta-author entry-author article-author author-name authorname editor-name creator'],
  ['byline', 'writer-name columnist columnist-name =by'],
  ['published', 'date dates datetime pubdate published publish publishdate publish-date post-date entry-date'],
  [
    'published',
    'article-date news-date newsdate story-date storydate timestamp time posted-on postdate date-header date-time',
  ],
  ['published', 'dateline-date datepublished'],
  [
    'modified',
    'modified updated update-date last-update lastupdate last-updated last-modified datemodified update-time',
  ],
  ['caption', 'caption captions figcaption wp-caption-text image-caption img-caption img-cap photo-caption imgcaption'],
  ['caption', 'image-credit photo-credit image-copyright media-copyright picture-credit img-desc image-desc'],
  ['caption', 'image-description media-caption image img photo pic picture thumb thumbnail post-image main-image'],
  ['credit', 'source sources article-source news-source agency'],
  ['subheadline', 'subtitle sub-title subheadline sub-headline deck standfirst kicker strapline pretitle'],
];

/** Folders of addresses that lead to a page about a writer. */
export const WRITER_FOLDERS =
  'author authors writer writers user users profile profiles journalist journalists columnist editor';

/** What may follow «author» or «date» in a name without turning it into something else, as «writer-more» does. */
export const NAME_ENDINGS =
  'name names link links url meta wrap wrapper text line label span title block item info data simple single ' +
  'container area holder inner value published updated gmt wrapperdiv avatars';

/** Elements that hold the text of an article. */
export const BODY_MARKS =
  'article-body articlebody article-content articlecontent article-text articletext article-details articledetails ' +
  'article-cont articlecont article-view entry-content entry-main post-content postcontent post-body story-body ' +
  'storybody story-content story-text news-content newscontent news-text news-body news-details newsdetails ' +
  'news-detail content-inner main-article-body td-post-content item-body itembody text-body body-text bodytext ' +
  'field-name-body field-body longdesc long-desc details-content detail-content single-content content-body ' +
  'wysiwyg wysiwyg-content op-text =entry =story =article-main';

/** Parts of the page beside the main content. */
export const ASIDE_MARKS =
  'sidebar side-bar aside footer foot header =widget =widgets sidebar-widget footer-widget widget-area popup modal ' +
  'overlay offcanvas';

/** Before one of those: a part of the article itself, as «entry-footer». */
export const OWN_PARTS = 'post entry article story node single news content';

/** A row of details about the article: what stands in it is apart by style. */
export const ROW_MARKS =
  'meta post-meta entry-meta article-meta news-meta story-meta post-info article-info news-info details-info info-bar ' +
  'meta-info post-header-line post-footer-line';

/** Labels for screen readers. */
export const LABEL_MARKS =
  'visually-hidden visuallyhidden visually-hidden-text screen-reader screen-reader-text sr-only off-screen ' +
  'element-invisible hidden-text';
